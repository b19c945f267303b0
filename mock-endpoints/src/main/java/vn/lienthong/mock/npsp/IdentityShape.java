package vn.lienthong.mock.npsp;

import static vn.lienthong.mock.judge.Rules.filled;
import static vn.lienthong.mock.judge.Rules.oneOf;
import static vn.lienthong.mock.judge.Rules.wrong;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import vn.lienthong.mock.judge.Finding;
import vn.lienthong.mock.judge.Shape;

/** One element of {@code DinhDanhCHS}: 1 is a personal number of 12 digits, 2 an old identity card's of 9. */
final class IdentityShape {
    private static final String PERSONAL_NUMBER = "1";

    private IdentityShape() {}

    static Shape of() {
        return Shape.object()
                .must("LoaiDinhDanh", oneOf("1", "2"))
                .must("SoDinhDanh", filled())
                .where(true, IdentityShape::digits);
    }

    private static List<Finding> digits(String pointer, JsonNode identity) {
        String type = identity.get("LoaiDinhDanh").textValue();
        int digits = type.equals(PERSONAL_NUMBER) ? 12 : 9;
        return identity.get("SoDinhDanh").textValue().matches("[0-9]{" + digits + "}")
                ? List.of()
                : wrong(pointer + "/SoDinhDanh", "must have " + digits + " digits when LoaiDinhDanh is " + type);
    }
}
