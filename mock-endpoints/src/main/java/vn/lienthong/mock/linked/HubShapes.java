package vn.lienthong.mock.linked;

import static vn.lienthong.mock.judge.Rules.filled;
import static vn.lienthong.mock.judge.Rules.matching;
import static vn.lienthong.mock.judge.Rules.text;
import static vn.lienthong.mock.judge.Rules.wrong;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import vn.lienthong.mock.judge.Finding;
import vn.lienthong.mock.judge.Rule;
import vn.lienthong.mock.judge.Shape;
import vn.lienthong.mock.judge.StrictJson;
import vn.lienthong.mock.judge.UnreadableJson;

/** What the bodies of the hub's requests must look like. */
final class HubShapes {
    static final Rule LOGIN = Shape.object().must("userName", filled()).must("password", filled());
    static final Rule ACKNOWLEDGEMENT = Shape.object().must("maHoSo", filled()).must("daNhan", HubShapes::isTrue);
    static final Rule REPORT = report();

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm:ss", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final int JUSTICE = Leg.JUSTICE.agency();
    private static final String RESULT_PAPER = "maGiayToKetQua";
    private static final Set<String> BIRTHS = Set.of("2.000986", "2.001023");

    private HubShapes() {}

    private static Rule report() {
        Rule said = (pointer, value) -> value.isNull() ? List.of() : text().judge(pointer, value);
        return Shape.object()
                .must(
                        "maTTHC",
                        matching(Pattern.compile("\\d\\.\\d{6}"), "must be a procedure's code such as 2.000986"))
                .must("soHoSoLT", filled())
                .must("coQuanXuLy", HubShapes::justice)
                .must("maHoSo", filled())
                .must("trangThai", HubShapes::status)
                .must("thoiGianThucHien", filled().and(HubShapes::moment))
                .may(said, "ghiChu", "ketQuaXuLy", "nguoiXuLy", "chucDanh", "phongBanXuLy", "noiDungXuLy")
                .may(said, "ngayBatDau", "ngayKetThucTheoQuyDinh", "ngayHenTraTruoc", "ngayHenTraMoi", "hanBoSungHoSo")
                .where(true, HubShapes::deadlineOfSupplement)
                .where(true, HubShapes::result);
    }

    private static List<Finding> isTrue(String pointer, JsonNode value) {
        return value.isBoolean() && value.booleanValue() ? List.of() : wrong(pointer, "must be true");
    }

    private static List<Finding> justice(String pointer, JsonNode value) {
        return value.isIntegralNumber() && value.intValue() == JUSTICE
                ? List.of()
                : wrong(pointer, "must be " + JUSTICE + ": a province reports on the justice leg");
    }

    private static List<Finding> status(String pointer, JsonNode value) {
        return value.isIntegralNumber() && value.intValue() >= 1 && value.intValue() <= 7
                ? List.of()
                : wrong(pointer, "must be a number from 1 to 7");
    }

    private static List<Finding> moment(String pointer, JsonNode value) {
        try {
            LocalDateTime.parse(value.textValue(), MOMENT);
            return List.of();
        } catch (DateTimeException notOne) {
            return wrong(pointer, "must be a date and time as dd/MM/yyyy HH:mm:ss");
        }
    }

    private static List<Finding> deadlineOfSupplement(String pointer, JsonNode report) {
        return report.path("trangThai").asInt() == ReportOrder.SUPPLEMENT
                        && report.path("hanBoSungHoSo").asText("").isBlank()
                ? wrong(pointer + "/hanBoSungHoSo", "must say until when a supplement may come")
                : List.of();
    }

    private static List<Finding> result(String pointer, JsonNode report) {
        if (report.path("trangThai").asInt() != ReportOrder.RESULT) {
            return List.of();
        }
        String place = pointer + "/ketQuaXuLy";
        try {
            JsonNode result =
                    StrictJson.read(report.path("ketQuaXuLy").asText("").getBytes(StandardCharsets.UTF_8));
            return result.isObject()
                    ? flat(place, result, BIRTHS.contains(report.path("maTTHC").asText()))
                    : wrong(place, "must be the text of a JSON object");
        } catch (UnreadableJson broken) {
            return wrong(place, "must be the text of a JSON object: " + broken.getMessage());
        }
    }

    private static List<Finding> flat(String place, JsonNode result, boolean birth) {
        List<Finding> found = new ArrayList<>();
        result.properties().forEach(field -> {
            if (!field.getValue().isValueNode()) {
                found.add(new Finding(place + "/" + field.getKey(), "must be flat: addresses are plain text here"));
            }
        });
        if (birth && result.path(RESULT_PAPER).asText("").isBlank()) {
            found.add(new Finding(place + "/" + RESULT_PAPER, "is missing; usually KQ.G15.000031"));
        }
        return List.copyOf(found);
    }
}
