package vn.lienthong.gateway.landdesk;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lienthong.gateway.origin.Origin;
import vn.lienthong.gateway.origin.Origins;

/** Which origin is told of dossiers that were handed in at the land office. */
final class Receipts {

    private final Optional<String> origin;

    /** @throws IllegalArgumentException with a sentence that names the setting, when it names no origin that is told anything */
    Receipts(Origins origins, @Nullable String named) {
        if (named == null) {
            List<Origin> told =
                    origins.all().stream().filter(it -> it.notices().wanted()).toList();
            this.origin = told.size() == 1 ? Optional.of(told.get(0).id()) : Optional.empty();
            return;
        }
        if (origins.find(named).filter(it -> it.notices().wanted()).isEmpty()) {
            throw new IllegalArgumentException("lienthong.land-desk.receipts-to is " + named
                    + ", which is no origin that is told anything: set lienthong.access.origins." + named
                    + ".notices.*");
        }
        this.origin = Optional.of(named);
    }

    Optional<String> origin() {
        return origin;
    }
}
