package vn.lienthong.gateway.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lienthong.gateway.reconcile.side.Fact;
import vn.lienthong.mappings.Words;
import vn.lienthong.routes.reconcile.Comparing;
import vn.lienthong.routes.reconcile.FieldValues;

/** What differs, in words: each field, and what each side has of it. */
public final class FieldWords {

    private static final Words PROVINCE = new Words("tỉnh", "province");
    private static final Words LEDGER = new Words("trục", "gateway");
    private static final Words NATIONAL = new Words("quốc gia", "national");
    private static final Words STATUS = new Words("trạng thái", "status");

    private FieldWords() {}

    /** Such as {@code mã thủ tục (trục 1.001193, quốc gia 1.004873)}; empty where no field is named. */
    public static String of(Found it, boolean vietnamese) {
        return it.fields().stream()
                .map(field -> name(field, vietnamese) + values(field, it.values(), vietnamese))
                .collect(Collectors.joining("; "));
    }

    private static String name(String field, boolean vietnamese) {
        Words words =
                switch (field) {
                    case Comparing.STATUS -> STATUS;
                    case "province" -> PROVINCE;
                    case "national" -> NATIONAL;
                    default ->
                        Stream.of(Fact.values())
                                .filter(it -> it.field().equals(field))
                                .findFirst()
                                .map(Fact::words)
                                .orElse(new Words(field, field));
                };
        return said(words, vietnamese).toLowerCase(Locale.ROOT);
    }

    private static String values(String field, List<FieldValues> values, boolean vietnamese) {
        Optional<FieldValues> found =
                values.stream().filter(it -> it.name().equals(field)).findFirst();
        List<String> sides = new ArrayList<>();
        found.ifPresent(it -> {
            add(sides, PROVINCE, it.province(), vietnamese);
            add(sides, LEDGER, it.ledger(), vietnamese);
            add(sides, NATIONAL, it.national(), vietnamese);
        });
        return sides.isEmpty() ? "" : " (" + String.join(", ", sides) + ")";
    }

    private static void add(List<String> sides, Words side, @Nullable String value, boolean vietnamese) {
        if (value != null) {
            sides.add(said(side, vietnamese) + " " + value);
        }
    }

    private static String said(Words words, boolean vietnamese) {
        return vietnamese ? words.vi() : words.en();
    }
}
