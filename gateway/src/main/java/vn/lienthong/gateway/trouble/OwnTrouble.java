package vn.lienthong.gateway.trouble;

import java.time.Instant;

/**
 * Trouble of which people are told once when it begins and once when it is over.
 *
 * @param key tells this one from another of its kind, as long as it lasts
 */
public record OwnTrouble(Kind kind, String key, Instant since) {

    /** What is wrong. */
    public enum Kind {
        /** The virus scanner gives no verdicts, so that no file is taken. */
        SCANNER,
        /** The database was put back to an earlier time. */
        RESTORE;

        /** Whether it may be over soon by itself, so that nobody is told at once. */
        public boolean mayPass() {
            return this == SCANNER;
        }
    }
}
