package vn.lienthong.gateway.audit;

import java.util.Map;
import vn.lienthong.gateway.security.Caller;

/**
 * Writes down who did what, in the caller's transaction: what is rolled back was not done and is not written.
 *
 * <p>One entry is one act of a person; a job over many messages is one act. Entries are written one after the other, all
 * nodes together, until the transaction ends: make this the last thing that the transaction does. Texts are put on one
 * line, and runs of nine digits and more are masked, except in UUIDs and SHA-256 hashes. Personal data does not belong here.
 */
public interface Audit {

    /**
     * @param act what was done, dotted: {@code message.replay}, {@code account.create}
     * @param object what it was done to: a message's id, a lane, an account's name
     * @param reason why, as the person gave it; empty where none is asked for
     * @param details facts beside it, by names of ASCII letters, digits, dots and dashes
     */
    void record(Caller who, String act, String object, String reason, Map<String, String> details);

    /** Writes down what the gateway did or noticed by itself, such as many wrong passwords; parameters as above. */
    void note(String act, String object, Map<String, String> details);
}
