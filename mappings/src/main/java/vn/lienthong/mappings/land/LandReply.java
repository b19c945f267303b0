package vn.lienthong.mappings.land;

import java.util.Optional;

/** What a land system's answer to a call says. Messages are made fit for logs: long numbers masked, nothing hidden. */
public sealed interface LandReply {

    /** Taken. */
    record Accepted(String message) implements LandReply {}

    /** Taken before: "đã tồn tại". As good as taken. */
    record AlreadyThere(String message) implements LandReply {}

    /** The dossier of a step is not there. */
    record NotThere(String message) implements LandReply {}

    /**
     * Not taken, because of what it says.
     *
     * @param code the status' code, or the HTTP status where it has none
     */
    record Refused(String code, String message) implements LandReply {}

    /** HTTP 401: a new token may help, where the system has tokens. */
    record TokenRefused(String message) implements LandReply {}

    /** @param retryAfter the header as it came */
    record Busy(String reason, Optional<String> retryAfter) implements LandReply {}

    /** Something between us and the land system answered, or nothing that works there. */
    record Down(int httpStatus, String reason, Optional<String> retryAfter) implements LandReply {}

    /** Nobody can tell what it says; the call may have been carried out. */
    record Unreadable(String reason, String snippet) implements LandReply {}
}
