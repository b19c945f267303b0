package vn.lienthong.gateway.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import org.jspecify.annotations.Nullable;
import vn.lienthong.gateway.scan.ScannerState;
import vn.lienthong.gateway.security.Sight;
import vn.lienthong.mappings.Words;

/**
 * How the doors stand.
 *
 * @param open whether anything is taken in; what was accepted goes on either way
 * @param freeBytes what is free where the data is
 * @param reserveBytes what must stay free for the doors to be open
 * @param scanner how the virus scanner stands
 * @param unattributed messages that came by the queue from nobody known; absent where nobody may send by it
 */
@JsonInclude(Include.NON_NULL)
public record DoorsView(
        boolean open,
        Words meaning,
        long freeBytes,
        long reserveBytes,
        ScannerState scanner,
        @Nullable Integer unattributed) {

    /** The same for those who see what is of their units alone. */
    public DoorsView seenBy(Sight sight) {
        return sight.isLimited() ? new DoorsView(open, meaning, freeBytes, reserveBytes, scanner, null) : this;
    }
}
