package vn.lienthong.mappings.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.lienthong.mappings.text.Canonical;

/** Takes an address of one line apart. Where it does not say which part is what, each way to read it is tried. */
final class AddressText {

    private static final Pattern BETWEEN = Pattern.compile("[,;\\n]+|\\s[-–—]\\s");
    private static final Pattern OFFICE =
            Pattern.compile("^(?:ubnd|[uủ][yỷ] ban nhân dân)\\s+", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final String COUNTRY = Spelling.key("Việt Nam");

    private AddressText() {}

    static List<AddressQuestion> readings(String text, Optional<LocalDate> on, Subject subject) {
        List<String> parts = new ArrayList<>(Arrays.stream(BETWEEN.split(text))
                .map(part -> OFFICE.matcher(Canonical.nfc(part).strip()).replaceFirst(""))
                .filter(part -> !Spelling.key(part).isEmpty())
                .toList());
        if (parts.size() > 1 && Spelling.key(parts.get(parts.size() - 1)).equals(COUNTRY)) {
            parts.remove(parts.size() - 1);
        }
        List<AddressQuestion> readings = new ArrayList<>();
        int last = parts.size() - 1;
        if (last < 1 || isCommune(parts.get(last))) {
            readings.add(new AddressQuestion("", "", last < 0 ? "" : parts.get(last), on, subject));
            return readings;
        }
        var province = parts.get(last);
        if (last >= 2 && !isCommune(parts.get(last - 1))) {
            readings.add(new AddressQuestion(province, parts.get(last - 1), parts.get(last - 2), on, subject));
        }
        readings.add(new AddressQuestion(province, "", parts.get(last - 1), on, subject));
        return readings;
    }

    private static boolean isCommune(String part) {
        return UnitKind.before(Spelling.key(part)).filter(UnitKind::isCommune).isPresent();
    }
}
