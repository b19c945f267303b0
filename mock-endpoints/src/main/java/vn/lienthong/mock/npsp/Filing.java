package vn.lienthong.mock.npsp;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A dossier that a citizen filed, and what the province said each time that it was handed over.
 *
 * @param maHoSo its national code
 * @param unit for which it was filed
 * @param answers in their order; one that was cut off is {@link Answer#lost()}
 */
public record Filing(String maHoSo, String unit, FilingQuirk quirk, Instant filedAt, List<Answer> answers) {

    /** The province answered nothing that is an answer. */
    public static final int NO_CODE = -99;

    public Filing {
        answers = List.copyOf(answers);
    }

    /**
     * One answer.
     *
     * @param status of HTTP; 0 where none came
     * @param code {@code error_code}; {@link #NO_CODE} where there is none
     */
    public record Answer(int status, int code, String message) {

        static Answer lost() {
            return new Answer(0, NO_CODE, "cut off");
        }
    }

    /** Whether the province has said that it has the dossier: 0 for created now, 1 for created before. */
    public boolean acknowledged() {
        return answers.stream().anyMatch(it -> it.code() == 0 || it.code() == 1);
    }

    /** Whether the province's last word decides: 0, 1 or -1, and not that it cannot now. */
    boolean decided() {
        Answer last = answers.get(answers.size() - 1);
        return last.code() != NO_CODE && last.status() < 500;
    }

    Filing and(Answer answer) {
        List<Answer> all = new ArrayList<>(answers);
        all.add(answer);
        return new Filing(maHoSo, unit, quirk, filedAt, all);
    }

    /** How often the province said that it created it. */
    public long created() {
        return answers.stream().filter(it -> it.code() == 0).count();
    }
}
