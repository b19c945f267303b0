package vn.lienthong.mappings.civilstatus;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Valid documents of people who do not exist, each field of which is there or not by the throw of a die. */
final class CivilArbitrary {

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> FAMILIES =
            List.of("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Võ", "Đặng", "Bùi", "Đỗ", "Ngô", "Lý", "Ywăng");
    private static final List<String> MIDDLES = List.of("Văn", "Thị", "Đức", "Thị Ngọc", "Hữu", "Quỳnh", "Xuân Mỹ", "");
    private static final List<String> GIVEN =
            List.of("Ánh", "Bảo", "Cường", "Diễm", "Đạt", "Hằng", "Khuê", "Lượng", "Mận", "Nghĩa", "Phượng", "Yến");
    private static final List<String> PROVINCES = List.of("037", "001", "096", "104");
    private static final List<String> LINES =
            List.of("Thôn Đông, đường số 5", "Tổ dân phố 3 & 4", "Phường \"Cũ\" <1975>", "Bệnh viện Đa khoa tỉnh");
    private static final Set<String> NOT_GENDERED = Set.of("mother", "father", "husband", "wife");

    private final Random dice;
    private final RegistryDialect dialect;

    /** @param dialect what it cannot carry is left out */
    CivilArbitrary(long seed, RegistryDialect dialect) {
        this.dice = new Random(seed);
        this.dialect = dialect;
    }

    ObjectNode document() {
        var types = CivilType.values();
        return document(types[dice.nextInt(types.length)]);
    }

    ObjectNode document(CivilType type) {
        var root = JSON.createObjectNode();
        boolean isSecond = dialect.generation() == RegistryDialect.Generation.SECOND;
        root.put("type", type.name()).put("code", "H42.14.5-2607%02d-%04d".formatted(1 + roll(28), roll(10_000)));
        if (isSecond && (type == CivilType.BIRTH || type == CivilType.DEATH) && dice.nextBoolean()) {
            root.put("linkedCode", "G22.99.01-260701-%04d".formatted(roll(10_000)));
        }
        root.put("registryUnit", dice.nextBoolean() ? "04726" : "14620");
        root.put(
                "receivedAt",
                isSecond
                        ? "2026-07-%02dT%02d:15:30+07:00".formatted(1 + roll(28), roll(24))
                        : "2026-07-02T00:00:00+07:00");
        root.put("procedure", dialect.procedures().get(type));
        var form = Forms.of(type).form();
        var parts = root.putObject("content");
        for (var part : form.below("")) {
            if (form.field(part).isPresent()) {
                value(form.field(part).get(), part, parts);
            } else if (form.requires(part) || dice.nextInt(3) > 0) {
                part(form, part, parts.putObject(part));
                if (parts.get(part).isEmpty()) {
                    parts.remove(part);
                }
            }
        }
        return root;
    }

    private void part(Form form, String path, ObjectNode out) {
        boolean isMale = path.equals("father")
                || path.equals("husband")
                || (!path.equals("mother") && !path.equals("wife") && dice.nextBoolean());
        int year = 1940 + roll(80);
        for (var name : form.below(path)) {
            var below = path + "." + name;
            var field = form.field(below);
            if (field.isEmpty()) {
                if (dice.nextBoolean()) {
                    part(form, below, out.putObject(name));
                    if (out.get(name).isEmpty()) {
                        out.remove(name);
                    }
                }
            } else if (name.equals("gender") && !NOT_GENDERED.contains(path)) {
                out.put(name, isMale ? "MALE" : "FEMALE");
            } else if (name.equals("birthDate")) {
                out.put(name, partialDate(year));
            } else if (name.equals("personalNumber")) {
                out.put(name, number(isMale, year));
            } else {
                value(field.get(), name, out);
            }
        }
        if (path.endsWith("paper")) {
            out.put("type", "PASSPORT");
        }
        if (path.equals("death")) {
            out.put("diedOn", "2026-06-%02d".formatted(1 + roll(28)));
        }
    }

    private void value(FormField field, String name, ObjectNode out) {
        if (!field.isRequired() && dice.nextBoolean()) {
            return;
        }
        switch (field.kind()) {
            case NAME -> name(out, name);
            case ADDRESS -> address(out.putObject(name));
            case LINE -> out.put(name, form(LINES.get(roll(LINES.size()))));
            case BLOCK -> out.put(name, form("Dòng thứ nhất\nDòng thứ hai, số %d".formatted(roll(100))));
            case CODE -> out.put(name, "%d/2026".formatted(1 + roll(999)));
            case COMMUNE -> out.put(name, "04726");
            case DATE -> out.put(name, "20%02d-%02d-%02d".formatted(roll(26), 1 + roll(12), 1 + roll(28)));
            case PARTIAL_DATE -> out.put(name, "19%02d-%02d-%02d".formatted(roll(100), 1 + roll(12), 1 + roll(28)));
            case TIME_OF_DAY -> out.put(name, "%02d:%02d".formatted(roll(24), roll(60)));
            case LISTED, LISTED_NUMBER -> listed(field, name, out);
            case WHOLE -> out.put(name, roll(9));
            case TRUTH -> out.put(name, dice.nextBoolean());
            default -> throw new IllegalStateException(field.path());
        }
    }

    private void listed(FormField field, String name, ObjectNode out) {
        var words = dialect.codes().list(field.list()).orElseThrow().words();
        out.put(name, words.isEmpty() ? "%d".formatted(1 + roll(9)) : words.get(roll(words.size())));
    }

    private void name(ObjectNode out, String name) {
        var family = form(FAMILIES.get(roll(FAMILIES.size())));
        var middle = form(MIDDLES.get(roll(MIDDLES.size())));
        var given = form(GIVEN.get(roll(GIVEN.size())));
        if (dialect.names() == RegistryDialect.NameStyle.PLAIN) {
            var full = (family + " " + middle).strip() + " " + given;
            if (dice.nextBoolean()) {
                out.put(name, full);
            } else {
                out.putObject(name).put("full", full);
            }
            return;
        }
        var parts = out.putObject(name).put("family", family).put("given", given);
        if (!middle.isEmpty()) {
            parts.put("middle", middle);
        }
    }

    private void address(ObjectNode out) {
        out.put("province", "37").put("commune", "14620").put("detail", form(LINES.get(roll(LINES.size()))));
        if (dialect.districts() && dice.nextBoolean()) {
            out.put("district", "374");
        }
        if (dialect.countries()) {
            out.put("country", "VN");
        }
    }

    private String partialDate(int year) {
        return switch (roll(4)) {
            case 0 -> "%04d".formatted(year);
            case 1 -> "%04d-%02d".formatted(year, 1 + roll(12));
            default -> "%04d-%02d-%02d".formatted(year, 1 + roll(12), 1 + roll(28));
        };
    }

    private String number(boolean isMale, int year) {
        int century = (year - 1900) / 100 * 2 + (isMale ? 0 : 1);
        return PROVINCES.get(roll(PROVINCES.size())) + century + "%02d%06d".formatted(year % 100, roll(1_000_000));
    }

    /** Composed or decomposed, by the throw of a die. */
    private String form(String text) {
        return dice.nextBoolean() ? Normalizer.normalize(text, Normalizer.Form.NFD) : text;
    }

    private int roll(int sides) {
        return dice.nextInt(sides);
    }

    static byte[] bytes(ObjectNode document) {
        return document.toString().getBytes(StandardCharsets.UTF_8);
    }
}
