package vn.lienthong.mock.npsp;

import static vn.lienthong.mock.judge.Rules.filled;
import static vn.lienthong.mock.judge.Rules.matching;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.lienthong.mock.judge.Finding;
import vn.lienthong.mock.judge.Rule;

/**
 * {@code MaHoSo}: organisation identifier, hyphen, date as yyMMdd, hyphen, serial number. The identifier comes in the old
 * order ({@code 000.00.01.H42}) and in the new one ({@code H42.01}); both live side by side.
 */
final class DossierCode {
    private static final Pattern GRAMMAR =
            Pattern.compile("(?:\\d{3}\\.\\d{2}\\.\\d{2}\\.)?[A-Z]\\d{2}(?:\\.\\d{1,3}){0,4}-\\d{6}-\\d{4,6}");

    private DossierCode() {}

    static Rule rule(PortalOptions options) {
        return matching(GRAMMAR, "must be a dossier code such as 000.00.01.H42-260315-0001 or H42.01-260315-0001")
                .onlyIf(options.judges(InferredRule.DOSSIER_CODE_GRAMMAR), filled());
    }

    /** No dossier twice in one call. */
    static Rule eachOnce() {
        return (pointer, dossiers) -> {
            Set<String> seen = new HashSet<>();
            List<Finding> found = new ArrayList<>();
            for (int i = 0; i < dossiers.size(); i++) {
                if (!seen.add(dossiers.get(i).path("MaHoSo").asText())) {
                    found.add(new Finding(pointer + "/" + i + "/MaHoSo", "occurs twice in one call"));
                }
            }
            return List.copyOf(found);
        };
    }
}
