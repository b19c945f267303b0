package vn.lienthong.mock.civilstatus;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The registers that are being written now: entries are numbered by unit, kind and year. */
final class Register {
    /** From 100 on the first three digits are a country's, and none has these: such numbers have the right form and are nobody's. */
    private static final String NO_COUNTRY = "999";

    private static final int PER_BOOK = 200;
    private static final Map<RecordType, String> PERSON = Map.of(
            RecordType.BIRTH, "nks",
            RecordType.DEATH, "nkt",
            RecordType.MARRIAGE, "chong",
            RecordType.MARITAL_STATUS, "nxn",
            RecordType.RECOGNITION, "nc",
            RecordType.EXTRACT, "cbs");

    private final Map<String, Integer> last = new HashMap<>();
    private int children;

    Registration.Entry enter(Submission sent, Instant now) {
        int year = CivilDates.dayOf(now).getYear();
        int number = last.merge(sent.unit() + sent.type() + year, 1, Integer::sum);
        String book = "%02d/%d".formatted((number - 1) / PER_BOOK + 1, year);
        String page = Integer.toString((number - 1) % PER_BOOK + 1);
        return new Registration.Entry(
                number + "/" + year,
                book,
                page,
                sent.type() == RecordType.BIRTH ? personalNumber(sent.data(), year) : "");
    }

    Optional<RegisterRecord> asRecord(Submission sent, Registration.Entry entry, Instant now) {
        String prefix = PERSON.getOrDefault(sent.type(), "");
        String number = entry.personalNumber().isEmpty()
                ? sent.data().path(prefix + "SoDDCN").asText("")
                : entry.personalNumber();
        String name = PersonName.full(sent.data().path(prefix + "HoTen"));
        return name.isEmpty()
                ? Optional.empty()
                : Optional.of(new RegisterRecord(
                        sent.type(),
                        name,
                        ResultDates.plain(sent.data().path(prefix + "NgaySinh")),
                        number.isEmpty() ? null : number,
                        sent.unit(),
                        entry.number(),
                        entry.book(),
                        entry.page(),
                        CivilDates.day(now)));
    }

    /** Country, century and sex, two digits of the year, and a running number: as real ones are made. */
    private String personalNumber(JsonNode data, int thisYear) {
        int born = CivilDates.year(data.path("nksNgaySinh")).orElse(thisYear);
        int sex = data.path("nksGioiTinh").asInt(1) == 2 ? 1 : 0;
        int century = (born / 100 - 19) * 2 + sex;
        return NO_COUNTRY + "%d%02d%06d".formatted(Math.floorMod(century, 10), born % 100, ++children % 1_000_000);
    }
}
