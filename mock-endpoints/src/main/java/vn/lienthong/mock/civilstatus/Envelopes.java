package vn.lienthong.mock.civilstatus;

import static vn.lienthong.mock.judge.Rules.filled;
import static vn.lienthong.mock.judge.Rules.listOf;
import static vn.lienthong.mock.judge.Rules.matching;
import static vn.lienthong.mock.judge.Rules.oneOf;
import static vn.lienthong.mock.judge.Rules.text;
import static vn.lienthong.mock.judge.Rules.wrong;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import vn.lienthong.mock.judge.Finding;
import vn.lienthong.mock.judge.Rule;
import vn.lienthong.mock.judge.Shape;

/** What the request of each operation must look like, around the data of the dossier. */
final class Envelopes {
    private static final Pattern CODE =
            Pattern.compile("(?:\\d{3}\\.\\d{2}\\.\\d{2}\\.)?[A-Z]\\d{2}(?:\\.\\d{1,3}){0,4}-\\d{6}-\\d{4,6}");
    private static final Pattern LINKED = Pattern.compile("G22(?:\\.\\d{1,3}){0,4}-\\d{6}-\\d{4,6}");
    private static final Pattern UNIT = Pattern.compile("\\d{5}");
    private static final Pattern PROVINCE = Pattern.compile("\\d{2}");
    private static final Rule MODULE = oneOf(RecordType.everyModule().toArray(String[]::new));
    private static final Rule DOSSIER = matching(CODE, "must be a one-stop code such as H42.129-260315-0001");

    private Envelopes() {}

    static Rule of(Operation operation, int codesPerPoll) {
        return switch (operation) {
            case REGISTER ->
                Shape.object()
                        .must("maDonVi", Envelopes::unitNumber)
                        .must("module", MODULE)
                        .must("maHoSo", DOSSIER)
                        .must("ngayTiepNhan", Envelopes::day)
                        .must("data", filled());
            case REGISTER_LINKED ->
                Shape.object()
                        .must("maDonVi", matching(UNIT, "must be a unit's code of five digits"))
                        .must("module", MODULE)
                        .must("maHoSoLT", filled())
                        .must("maHoSoMCDT", DOSSIER)
                        .must("ngayTiepNhan", Envelopes::moment)
                        .must("data", filled())
                        .must("fileDinhKem", listOf(file()))
                        .where(true, Envelopes::linked);
            case CATALOGUE -> Shape.object().must("loaiDanhMuc", Envelopes::number);
            case STATUS, RESULT ->
                Shape.object().must("maDonVi", Envelopes::unitNumber).must("maHoSo", DOSSIER);
            case LIST -> Shape.object().must("module", MODULE).must("ngayCapNhat", Envelopes::day);
            case RECORD -> Shape.object().must("module", MODULE).must("maHoSo", Envelopes::number);
            case RECORDS ->
                Shape.object()
                        .must("maTinh", Envelopes::provinceNumberOrText)
                        .must("module", MODULE)
                        .must("dsMaHoSo", listOf(1, 1_000, Envelopes::number));
            case POLL ->
                Shape.object()
                        .must("maTinh", matching(PROVINCE, "must be a province's code of two digits"))
                        .must("module", MODULE)
                        .must(
                                "maDinhDanhHoSo",
                                listOf(1, codesPerPoll, filled()).and(Envelopes::eachOnce));
            case SEARCH -> Shape.object().open();
        };
    }

    private static Shape file() {
        return Shape.object()
                .must("id", Envelopes::number)
                .must("loaiGiayTo", Envelopes::number)
                .must("tenGiayTo", text())
                .must("tenTepDinhKem", filled())
                .must("huyGiayTo", Envelopes::live)
                .must("duLieuTepDinhKem", filled().and(Envelopes::base64));
    }

    private static List<Finding> linked(String pointer, JsonNode envelope) {
        String code = envelope.path("maHoSoLT").asText();
        boolean right = LINKED.matcher(code).matches()
                || code.equals(envelope.path("maHoSoMCDT").asText())
                || code.equals(envelope.path("module").asText());
        return right
                ? List.of()
                : wrong(
                        pointer + "/maHoSoLT",
                        "must be a linked code such as G22.99.01-260315-0001, the same as maHoSoMCDT, or the module");
    }

    private static List<Finding> unitNumber(String pointer, JsonNode value) {
        return value.isIntegralNumber() && value.canConvertToInt() && value.intValue() > 0 && value.intValue() < 100_000
                ? List.of()
                : wrong(pointer, "must be a unit's code as a number (Long)");
    }

    private static List<Finding> provinceNumberOrText(String pointer, JsonNode value) {
        return value.isIntegralNumber()
                        || (value.isTextual()
                                && PROVINCE.matcher(value.textValue()).matches())
                ? List.of()
                : wrong(pointer, "must be a province's code");
    }

    private static List<Finding> number(String pointer, JsonNode value) {
        return value.isIntegralNumber() && value.canConvertToLong()
                ? List.of()
                : wrong(pointer, "must be a whole number without quotes");
    }

    private static List<Finding> live(String pointer, JsonNode value) {
        return value.isIntegralNumber() && value.intValue() == 0
                ? List.of()
                : wrong(pointer, "must be 0: cancelled papers are not sent on");
    }

    private static List<Finding> day(String pointer, JsonNode value) {
        return value.isTextual()
                        && CivilDates.firstGeneration(value.textValue()).isPresent()
                ? List.of()
                : wrong(pointer, "must be a date as yyyy-MM-dd");
    }

    private static List<Finding> moment(String pointer, JsonNode value) {
        return value.isTextual() && CivilDates.isMomentOrDay(value.textValue().strip())
                ? List.of()
                : wrong(pointer, "must be a date and time as dd/MM/yyyy HH:mm:ss");
    }

    private static List<Finding> base64(String pointer, JsonNode value) {
        try {
            return Base64.getDecoder().decode(value.textValue()).length == 0
                    ? wrong(pointer, "must not be an empty file")
                    : List.of();
        } catch (IllegalArgumentException notBase64) {
            return wrong(pointer, "must be base64: " + notBase64.getMessage());
        }
    }

    private static List<Finding> eachOnce(String pointer, JsonNode codes) {
        long different = codes.valueStream().map(JsonNode::asText).distinct().count();
        return different == codes.size() ? List.of() : wrong(pointer, "names a dossier twice");
    }
}
