package vn.lienthong.mappings.civilstatus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import vn.lienthong.mappings.dossier.DossierCode;
import vn.lienthong.mappings.json.Findings;
import vn.lienthong.mappings.json.JsonValue;

/** Turns the value of one field into its canonical form, or finds what is wrong with it. */
final class ValueReading {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Pattern COMMUNE = Pattern.compile("\\d{5}");
    private static final Pattern PERSONAL_NUMBER = Pattern.compile("\\d{12}");
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern HOUR = Pattern.compile("\\d{2}:\\d{2}");
    private static final Pattern WHOLE = Pattern.compile("0|[1-9]\\d{0,8}");
    private static final Pattern VERSION = Pattern.compile("[1-9]\\d{0,17}");
    private static final int FIRST_YEAR = 1_850;
    private static final int LAST_YEAR = 2_099;

    private final CodeLists codes;
    private final CompoundReading compounds = new CompoundReading();

    ValueReading(CodeLists codes) {
        this.codes = codes;
    }

    /** @return empty when something is wrong, or nothing is there */
    Optional<JsonNode> read(
            FormField field, String pointer, JsonValue value, FieldComplaint complaint, Findings findings) {
        return switch (field.kind()) {
            case NAME -> compounds.name(value, pointer, field, complaint, findings);
            case ADDRESS -> compounds.address(value, pointer, field, complaint, findings);
            case TEXTS -> compounds.texts(value, pointer, field, complaint, findings);
            case TRUTH -> truth(value, complaint);
            case WHOLE -> number(value, WHOLE, complaint, "một số nguyên không âm", "a whole number from 0 on");
            case VERSION -> number(value, VERSION, complaint, "một số nguyên dương", "a positive whole number");
            default -> PlainText.read(value, field.kind(), complaint).flatMap(text -> text(field, text, complaint));
        };
    }

    private Optional<JsonNode> text(FormField field, String text, FieldComplaint complaint) {
        return switch (field.kind()) {
            case DATE -> day(text, complaint);
            case PARTIAL_DATE -> partialDate(text, complaint);
            case TIME -> time(text, complaint);
            case TIME_OF_DAY ->
                matched(
                        text,
                        it -> HOUR.matcher(it).matches() && exists(it, LocalTime::parse),
                        () -> complaint.malformed(
                                "không phải giờ phút có thật", "is no time that exists", "07:30", "07:30"));
            case COMMUNE ->
                matched(
                        text,
                        it -> COMMUNE.matcher(it).matches(),
                        () -> complaint.malformed(
                                "không phải mã xã 5 chữ số", "is no commune code of 5 digits", "14620", "14620"));
            case PERSONAL_NUMBER ->
                matched(
                        text,
                        it -> PERSONAL_NUMBER.matcher(it).matches(),
                        () -> complaint.malformed(
                                "phải đủ 12 chữ số", "must have 12 digits", "12 chữ số", "12 digits"));
            case DOSSIER_CODE -> dossierCode(text, complaint);
            case UUID ->
                matched(
                        text,
                        it -> exists(it, ValueReading::uuid),
                        () -> complaint.malformed(
                                "không phải mã tệp",
                                "is no id of an attachment",
                                "0190a6b4-7c1e-7d2a-9f00-1b2c3d4e5f60",
                                "0190a6b4-7c1e-7d2a-9f00-1b2c3d4e5f60"));
            case SHA_256 ->
                matched(
                        text,
                        it -> SHA_256.matcher(it).matches(),
                        () -> complaint.malformed(
                                "không phải mã băm SHA-256",
                                "is no SHA-256",
                                "64 chữ số thập lục phân viết thường",
                                "64 hexadecimal digits in lower case"));
            case LISTED, LISTED_NUMBER -> listed(field, text, complaint);
            default -> Optional.of(NODES.textNode(text));
        };
    }

    private Optional<JsonNode> listed(FormField field, String text, FieldComplaint complaint) {
        var list = codes.list(field.list() == null ? "" : field.list());
        if (list.isEmpty() || list.get().code(text).isPresent()) {
            return Optional.of(NODES.textNode(text));
        }
        complaint.choice(list.get().words());
        return Optional.empty();
    }

    private static Optional<JsonNode> dossierCode(String text, FieldComplaint complaint) {
        var code = DossierCode.parse(text);
        if (code.isEmpty()) {
            complaint.malformed(
                    "không đúng mẫu: mã định danh, ngày (năm tháng ngày), số thứ tự",
                    "is not of the form identifier, day (yyMMdd), number",
                    "H42.14.5-250701-0001",
                    "H42.14.5-250701-0001");
        }
        return code.map(it -> NODES.textNode(it.text()));
    }

    private static Optional<JsonNode> partialDate(String text, FieldComplaint complaint) {
        var date = PartialDate.parse(text);
        if (date.isEmpty()) {
            complaint.partialDate();
        } else {
            requirePlausible(date.get().year(), complaint);
        }
        return date.map(it -> NODES.textNode(it.iso()));
    }

    private static Optional<JsonNode> day(String text, FieldComplaint complaint) {
        if (!DAY.matcher(text).matches() || !exists(text, LocalDate::parse)) {
            complaint.date();
            return Optional.empty();
        }
        requirePlausible(LocalDate.parse(text).getYear(), complaint);
        return Optional.of(NODES.textNode(text));
    }

    private static Optional<JsonNode> time(String text, FieldComplaint complaint) {
        try {
            var time = OffsetDateTime.parse(text).truncatedTo(ChronoUnit.SECONDS);
            requirePlausible(time.getYear(), complaint);
            return Optional.of(NODES.textNode(CivilTime.iso(time.toInstant())));
        } catch (DateTimeException e) {
            complaint.time();
            return Optional.empty();
        }
    }

    private static void requirePlausible(int year, FieldComplaint complaint) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            var years = FIRST_YEAR + "–" + LAST_YEAR;
            complaint.range("nằm ngoài các năm " + years, "lies outside the years " + years);
        }
    }

    private static Optional<JsonNode> truth(JsonValue value, FieldComplaint complaint) {
        if (value instanceof JsonValue.Truth truth) {
            return Optional.of(NODES.booleanNode(truth.value()));
        }
        complaint.type("true hoặc false", "true or false");
        return Optional.empty();
    }

    private static Optional<JsonNode> number(
            JsonValue value, Pattern grammar, FieldComplaint complaint, String vi, String en) {
        if (value instanceof JsonValue.Numeral numeral
                && grammar.matcher(numeral.digits()).matches()) {
            return Optional.of(NODES.numberNode(Long.parseLong(numeral.digits())));
        }
        complaint.type(vi, en);
        return Optional.empty();
    }

    private static Optional<JsonNode> matched(String text, Predicate<String> rule, Runnable complain) {
        if (rule.test(text)) {
            return Optional.of(NODES.textNode(text));
        }
        complain.run();
        return Optional.empty();
    }

    private static boolean exists(String text, Function<String, Object> parse) {
        try {
            return parse.apply(text) != null;
        } catch (DateTimeException | IllegalArgumentException e) {
            return false;
        }
    }

    private static Object uuid(String text) {
        var id = java.util.UUID.fromString(text);
        if (!id.toString().equals(text)) {
            throw new IllegalArgumentException("another form of the id");
        }
        return id;
    }
}
