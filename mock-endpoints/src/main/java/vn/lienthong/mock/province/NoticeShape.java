package vn.lienthong.mock.province;

import static vn.lienthong.mock.judge.Rules.filled;
import static vn.lienthong.mock.judge.Rules.matching;
import static vn.lienthong.mock.judge.Rules.oneOf;
import static vn.lienthong.mock.judge.Rules.wrong;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import vn.lienthong.mock.judge.Finding;
import vn.lienthong.mock.judge.Rule;
import vn.lienthong.mock.judge.Shape;

/** What the body of a notice must look like. Fields beyond these are allowed: a receiver passes over what it does not know. */
final class NoticeShape {
    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private NoticeShape() {}

    static Rule rule() {
        return Shape.object()
                .must("notice", matching(UUID, "must be a UUID in lower case"))
                .must("message", filled())
                .must("dossier", filled())
                .must("what", oneOf(Arrays.stream(What.values()).map(Enum::name).toArray(String[]::new)))
                .must("at", filled().and(NoticeShape::instant))
                .must("number", NoticeShape::count)
                .open();
    }

    private static List<Finding> instant(String pointer, JsonNode value) {
        try {
            Instant.parse(value.textValue());
            return List.of();
        } catch (DateTimeException notOne) {
            return wrong(pointer, "must be a moment such as 2026-03-15T02:00:00Z, was " + value);
        }
    }

    private static List<Finding> count(String pointer, JsonNode value) {
        return value.isIntegralNumber() && value.canConvertToLong() && value.longValue() >= 1
                ? List.of()
                : wrong(pointer, "must be a whole number from 1");
    }
}
