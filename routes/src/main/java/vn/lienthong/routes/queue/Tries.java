package vn.lienthong.routes.queue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was tried with a message.
 *
 * @param token fencing token of the last claim, zero if there was none
 * @param call how the last claim told it
 * @param before what the system was known to show when it was claimed
 * @param failures unavailable answers in a row
 * @param strikes times in a row that it broke the gateway's own code, or the process died over it
 * @param flips times in a row that the system contradicted what is known of the subject's presence
 * @param told whether the system ever confirmed it
 * @param quietAt when the last call that may still take effect no longer can; that of a call whose outcome is known is over
 * @param quietBefore the same of the claims before the last one
 * @param absentAt when a look-up that counts first found nothing
 * @param probes look-ups since the last claim
 * @param alone whether it was refused together with others, so that it goes by itself from now on
 * @param askFirst whether it may have been told in a time that the ledger has lost, so that the system is asked before it goes
 *     again
 */
public record Tries(
        long token,
        @Nullable Call call,
        @Nullable String before,
        int failures,
        int strikes,
        int flips,
        boolean told,
        @Nullable Instant quietAt,
        @Nullable Instant quietBefore,
        @Nullable Instant absentAt,
        int probes,
        boolean alone,
        boolean askFirst) {

    public static final Tries NONE = new Tries(0, null, null, 0, 0, 0, false, null, null, null, 0, false, false);

    Tries claimed(long newToken, Call how, @Nullable String shown, Instant quiet) {
        return new Tries(newToken, how, shown, failures, strikes, flips, told, quiet, quietAt, null, 0, alone, false);
    }

    /** As if it had been claimed once more: whether it was, and what became of it, is not known. */
    Tries forgotten(long newToken, Call how, Instant quiet, boolean ask) {
        return new Tries(newToken, how, null, failures, strikes, flips, told, quiet, quietAt, null, 0, alone, ask);
    }

    Tries failed() {
        return new Tries(
                token,
                call,
                before,
                failures + 1,
                0,
                flips,
                told,
                quietAt,
                quietBefore,
                absentAt,
                probes,
                alone,
                askFirst);
    }

    Tries struck() {
        return new Tries(
                token,
                call,
                before,
                failures,
                strikes + 1,
                flips,
                told,
                quietAt,
                quietBefore,
                absentAt,
                probes,
                alone,
                askFirst);
    }

    Tries flipped() {
        return new Tries(
                token, call, before, 0, 0, flips + 1, told, quietAt, quietBefore, absentAt, probes, alone, askFirst);
    }

    Tries confirmed() {
        return new Tries(token, call, before, 0, 0, 0, true, quietAt, quietBefore, null, probes, alone, false);
    }

    Tries probed(@Nullable Instant absent) {
        return new Tries(
                token,
                call,
                before,
                failures,
                strikes,
                flips,
                told,
                quietAt,
                quietBefore,
                absent,
                probes + 1,
                alone,
                askFirst);
    }

    Tries answered() {
        return new Tries(
                token, call, before, failures, 0, flips, told, quietAt, quietBefore, null, probes, alone, askFirst);
    }

    Tries apart() {
        return new Tries(
                token, call, before, failures, 0, flips, told, quietAt, quietBefore, null, probes, true, askFirst);
    }

    /** The outcome of the last call is known, or none was made: nothing of it is to come. */
    Tries over() {
        return new Tries(
                token,
                call,
                before,
                failures,
                strikes,
                flips,
                told,
                quietBefore,
                null,
                absentAt,
                probes,
                alone,
                askFirst);
    }

    Tries afresh() {
        return new Tries(token, call, before, 0, 0, 0, told, quietAt, quietBefore, null, 0, alone, false);
    }
}
