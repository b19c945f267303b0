package vn.lienthong.mock.judge;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** Something that the contract demands of one value. Returns all that is wrong with it; nothing when it is right. */
@FunctionalInterface
public interface Rule {
    List<Finding> judge(String pointer, JsonNode value);

    /** Both rules; the second is asked only about a value that the first found right. */
    default Rule and(Rule second) {
        return (pointer, value) -> {
            List<Finding> found = judge(pointer, value);
            return found.isEmpty() ? second.judge(pointer, value) : found;
        };
    }

    /** This rule where it is switched on, and any text otherwise. */
    default Rule onlyIf(boolean switchedOn, Rule otherwise) {
        return switchedOn ? this : otherwise;
    }
}
