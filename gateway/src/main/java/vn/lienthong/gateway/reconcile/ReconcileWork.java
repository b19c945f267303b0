package vn.lienthong.gateway.reconcile;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import vn.lienthong.gateway.engine.Node;
import vn.lienthong.gateway.engine.Rounds;
import vn.lienthong.mappings.Words;
import vn.lienthong.routes.reconcile.OutOfOrder;

/**
 * Works on the comparisons, on a thread of its own. Every node does; a comparison is held by one of them at a time, and goes over
 * to another when its holder is silent.
 */
final class ReconcileWork extends Rounds {

    private final Book book;
    private final Map<RunState, Step> steps;
    private final Node node;

    ReconcileWork(Book book, Map<RunState, Step> steps, Node node, Duration pause) {
        super("reconcile", pause);
        this.book = book;
        this.steps = Map.copyOf(steps);
        this.node = node;
    }

    @Override
    protected boolean round() {
        boolean more = false;
        for (UUID id : book.runs.due()) {
            more |= isRunning() && part(id);
        }
        return more;
    }

    private boolean part(UUID id) {
        OptionalLong token = book.runs.hold(id, node, Book.HOLD);
        Optional<Run> run = token.isEmpty() ? Optional.empty() : book.runs.find(id);
        Step step = run.map(it -> steps.get(it.state())).orElse(null);
        if (step == null) {
            return false;
        }
        try {
            return step.go(run.orElseThrow(), token.getAsLong());
        } catch (NotOursAnyMore given) {
            return false;
        } catch (OutOfOrder broken) {
            book.write(
                    run.orElseThrow(),
                    token.getAsLong(),
                    () -> book.runs.end(
                            id,
                            RunState.FAILED,
                            new Words(
                                    "Một danh sách không đúng thứ tự mã: " + broken.getMessage(),
                                    String.valueOf(broken.getMessage())),
                            book.clock.instant()));
            return false;
        }
    }
}
