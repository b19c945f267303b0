package vn.lienthong.gateway.ledger;

import java.util.Optional;
import vn.lienthong.routes.message.Quote;
import vn.lienthong.routes.queue.Change;
import vn.lienthong.routes.queue.Entry;
import vn.lienthong.routes.queue.Step;

/** Why a step made of a message what it now is, in words that its origin may read. */
final class FateReason {

    private static final String AFTER_WHO = ": ";

    private FateReason() {}

    /** @return empty where the step says nothing of it, or nothing that the origin has use for */
    static Optional<String> in(Step step, Entry entry) {
        return step.changes().stream()
                .filter(it -> it.id().equals(entry.id()) && it.to() == entry.state())
                .flatMap(it -> words(it).stream())
                .reduce((earlier, later) -> later);
    }

    private static Optional<String> words(Change change) {
        return switch (change.what()) {
            case PARKED, GIVEN_TO_PERSON -> Optional.of(Quote.shown(change.note()));
            case CANCELLED -> Optional.of(withoutWho(change.note()));
            default -> Optional.empty();
        };
    }

    /** Who withdrew it is the gateway's own affair. */
    private static String withoutWho(String note) {
        int who = note.indexOf(AFTER_WHO);
        return who < 0 ? "" : note.substring(who + AFTER_WHO.length());
    }
}
