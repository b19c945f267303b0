package vn.lienthong.mock.linked;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mock.judge.Rule;

/** The hub's doors, and what bodies they take. */
enum HubDoor {
    TOKEN(HubShapes.LOGIN),
    LIST(null),
    DETAIL(null),
    ACKNOWLEDGE(HubShapes.ACKNOWLEDGEMENT),
    REPORT(HubShapes.REPORT),
    LOOKUP(null);

    private final @Nullable Rule shape;

    HubDoor(@Nullable Rule shape) {
        this.shape = shape;
    }

    String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What the body must look like; null for those without. */
    @Nullable
    Rule shape() {
        return shape;
    }
}
