package vn.lienthong.gateway.landdesk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.Finding;

/**
 * A call that was refused.
 *
 * @param system as it was called, {@code ?} where there is no such one; {@code operation} likewise
 * @param address where it came from
 * @param dossier its code, where the call could be read
 * @param findings all that is wrong with it; empty where it is not the content
 */
public record Refusal(
        Door door,
        String system,
        String operation,
        String address,
        Why why,
        @Nullable String dossier,
        List<Finding> findings) {

    public Refusal {
        findings = List.copyOf(findings);
    }

    /** Where it was made. */
    public enum Door {
        LAND,
        TAX
    }

    /** Why it was refused. */
    public enum Why {
        /** Its secret is nobody's. */
        WRONG_SECRET,
        /** It came by the right secret, and there is no such operation. */
        NO_SUCH_OPERATION,
        /** It is too long, compressed, broken off, or cannot be read; the findings say where. */
        UNREADABLE,
        /** This province handed no such dossier over. */
        UNKNOWN_DOSSIER,
        /** There is no origin to be told of it. */
        NOBODY_TO_TELL
    }
}
