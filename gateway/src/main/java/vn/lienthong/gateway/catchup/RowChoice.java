package vn.lienthong.gateway.catchup;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.lienthong.mappings.dossier.DossierStatus;
import vn.lienthong.mappings.text.Canonical;

/** The words that may stand in a column of a few values, and what they mean in the document. */
enum RowChoice {
    CHANNEL(
            RowColumn.CHANNEL,
            "DIRECT",
            List.of(
                    new Value("DIRECT", "Trực tiếp"),
                    new Value("ONLINE", "Trực tuyến"),
                    new Value("POST", "Bưu chính", "Bưu điện"))),
    TYPE(
            RowColumn.TYPE,
            "CITIZEN",
            List.of(
                    new Value("CITIZEN", "Công dân", "Cá nhân"),
                    new Value("ENTERPRISE", "Doanh nghiệp"),
                    new Value("STATE_BODY", "Cơ quan nhà nước"),
                    new Value("OTHER", "Khác"))),
    RETURN_METHOD(
            RowColumn.RETURN_METHOD,
            "COUNTER",
            List.of(new Value("COUNTER", "Tại quầy", "Trực tiếp"), new Value("POST_OFFICE", "Bưu điện", "Bưu chính"))),
    STATUS(
            RowColumn.STATUS,
            "RECEIVED",
            Arrays.stream(DossierStatus.values())
                    .map(it -> new Value(it.name(), it.vietnamese(), String.valueOf(it.nationalCode())))
                    .toList());

    /** @param words the first is shown */
    private record Value(String name, String... words) {

        boolean isMeantBy(String plain) {
            return Stream.concat(Stream.of(name), Arrays.stream(words))
                    .anyMatch(it -> Canonical.bare(it).equals(plain));
        }
    }

    private final RowColumn column;
    private final String usual;
    private final List<Value> values;

    RowChoice(RowColumn column, String usual, List<Value> values) {
        this.column = column;
        this.usual = usual;
        this.values = values;
    }

    RowColumn column() {
        return column;
    }

    /** The words that are shown, those of the usual value first. */
    List<String> shown() {
        return values.stream()
                .sorted(Comparator.comparing(it -> !it.name.equals(usual)))
                .map(it -> it.words[0])
                .toList();
    }

    /** The value of the document; the usual one for an empty cell. */
    Optional<String> value(String text) {
        String plain = Canonical.bare(text);
        return text.isBlank()
                ? Optional.of(usual)
                : values.stream()
                        .filter(it -> it.isMeantBy(plain))
                        .map(Value::name)
                        .findFirst();
    }
}
