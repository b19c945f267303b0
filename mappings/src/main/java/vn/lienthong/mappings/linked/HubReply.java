package vn.lienthong.mappings.linked;

import java.util.Optional;

/** What the hub's answer says. Messages are made fit for logs. */
public sealed interface HubReply {

    /** Taken. */
    record Done(String message) implements HubReply {}

    /**
     * The dossier has come to an end at the hub. A report that the end covers is as good as taken.
     *
     * @param end which
     */
    record AlreadyDone(HubEnd end, String message) implements HubReply {}

    record Refused(String code, String message) implements HubReply {}

    /** The session is no longer good, or was not opened. */
    record SessionRefused(String message) implements HubReply {}

    /** @param retryAfter the header as it came */
    record Down(int httpStatus, String reason, Optional<String> retryAfter) implements HubReply {}

    /** Nobody can tell what it says; the call may have been carried out. */
    record Unreadable(String reason, String snippet) implements HubReply {}
}
