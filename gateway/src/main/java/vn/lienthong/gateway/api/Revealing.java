package vn.lienthong.gateway.api;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.gateway.audit.Audit;
import vn.lienthong.gateway.security.Caller;

/** Personal data is shown only once it is on record who saw it, and why. */
@Component
final class Revealing {

    private final Audit audit;
    private final TransactionTemplate transaction;

    Revealing(Audit audit, TransactionTemplate transaction) {
        this.audit = audit;
        this.transaction = transaction;
    }

    /** @param what says which part of the message it is */
    <T> Optional<T> reveal(
            Caller who, UUID message, String reason, Map<String, String> what, Supplier<Optional<T>> read) {
        return Objects.requireNonNull(transaction.execute(status -> {
            Optional<T> found = read.get();
            found.ifPresent(it -> audit.record(who, "message.reveal", message.toString(), reason, what));
            return found;
        }));
    }
}
