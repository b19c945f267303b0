package vn.lienthong.mappings.civilstatus;

import java.util.List;
import java.util.Optional;
import vn.lienthong.mappings.Finding;

/** What the registry's answer to a call says. Messages are made fit for logs: long numbers masked, nothing hidden. */
public sealed interface RegistryReply {

    /** Taken. */
    record Accepted(String message) implements RegistryReply {}

    /** Taken before: "đã được tiếp nhận". As good as taken. */
    record AlreadyThere(String message) implements RegistryReply {}

    /**
     * Not taken, because of what it says.
     *
     * @param code the error code: 106, 108, 302, 500, or another
     * @param group what is wrong without the values, the same for the same fault: {@code 500:mother.birthDate.format}
     * @param findings each sentence of the answer
     * @param message the answer as it is
     */
    record Refused(String code, String group, List<Finding> findings, String message) implements RegistryReply {

        public Refused {
            findings = List.copyOf(findings);
        }
    }

    /** Who we are is not accepted (100, 101): the same for every message, until somebody mends it. */
    record NotAdmitted(String code, String message) implements RegistryReply {}

    /** The LGSP's token is no longer good (401, 900901, 900902): a new one may help. */
    record TokenRefused(String message) implements RegistryReply {}

    /** 200: the registration is not finished. */
    record NotFinished(String message) implements RegistryReply {}

    /** 201: the registry does not have it. */
    record NotThere(String message) implements RegistryReply {}

    /** Not offered, or not yet ("chức năng chưa được hỗ trợ"). */
    record NotOffered(String message) implements RegistryReply {}

    /** @param retryAfter the header as it came */
    record Busy(String reason, Optional<String> retryAfter) implements RegistryReply {}

    /** Something between us and the registry answered, or nothing that works there. */
    record Down(int httpStatus, String reason, Optional<String> retryAfter, String snippet) implements RegistryReply {}

    /** Nobody can tell what it says; the call may have been carried out. */
    record Unreadable(String reason, String snippet) implements RegistryReply {}
}
