package vn.lienthong.mappings.identity;

import java.util.Optional;

/** What the citizen service says. */
public sealed interface IdentityAnswer {

    record Found(Citizen citizen) implements IdentityAnswer {}

    /** There is no such person: said by an answer without one, never by a failure. */
    record NotFound() implements IdentityAnswer {}

    /** The service does not take our account or signature; no other question would fare better. */
    record NotAdmitted(int httpStatus) implements IdentityAnswer {}

    /**
     * No answer of use.
     *
     * @param reason words for a timeline, without the answer's
     * @param retryAfter the header as it came
     */
    record Away(String reason, Optional<String> retryAfter) implements IdentityAnswer {}
}
