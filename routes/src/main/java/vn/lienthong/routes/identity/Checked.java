package vn.lienthong.routes.identity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.lienthong.mappings.Finding;
import vn.lienthong.mappings.identity.IdentityVerdict;

/** What came of a check. */
public sealed interface Checked {

    /**
     * @param at when the service said so
     * @param remembered whether it said so to an earlier question
     */
    record Judged(IdentityVerdict verdict, Instant at, boolean remembered) implements Checked {}

    /**
     * Nobody can be asked about such a person; the document contradicts itself.
     *
     * @param findings places below the person
     */
    record Unfit(List<Finding> findings) implements Checked {}

    /**
     * The service was not asked, or gave no answer of use.
     *
     * @param reason words for a timeline, without personal data
     * @param retryAfter the service's header, as it came
     */
    record Away(String reason, Optional<String> retryAfter) implements Checked {}
}
