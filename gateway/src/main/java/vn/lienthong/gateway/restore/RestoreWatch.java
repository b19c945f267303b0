package vn.lienthong.gateway.restore;

import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.InitializingBean;
import vn.lienthong.gateway.engine.Node;
import vn.lienthong.gateway.engine.Rounds;
import vn.lienthong.gateway.intake.DoorBar;
import vn.lienthong.gateway.ledger.LanesAfterRestore;
import vn.lienthong.gateway.restore.Restore.Decision;
import vn.lienthong.gateway.restore.Restore.Phase;
import vn.lienthong.mappings.Words;
import vn.lienthong.routes.message.Lane;

/**
 * Notices a database that was put back, before anything else of this node begins and while it runs, and carries out what is
 * decided about it.
 */
final class RestoreWatch extends Rounds implements InitializingBean, DoorBar, LanesAfterRestore {

    private final LedgerMark mark;
    private final Restores restores;
    private final RestoreSettings settings;
    private final Node node;
    private volatile Optional<Restore> open = Optional.empty();
    private volatile Set<Lane> held = Set.of();

    RestoreWatch(LedgerMark mark, Restores restores, RestoreSettings settings, Node node) {
        super("restore", settings.watch());
        this.mark = mark;
        this.restores = restores;
        this.settings = settings;
        this.node = node;
    }

    @Override
    public void afterPropertiesSet() {
        String said = settings.declared() ? String.valueOf(settings.to()) : "";
        if (!said.isEmpty() && !restores.rows().isDeclared(said)) {
            restores.suspect(
                    "lienthong.restore.to", said, RestoreSettings.time(said).toInstant(), mark.seen());
        }
        look();
    }

    @Override
    protected boolean round() {
        return look();
    }

    /** @return whether there may be more to do at once */
    synchronized boolean look() {
        Optional<Restore> found = restores.open();
        if (found.filter(it -> it.phase() == Phase.UNDECIDED).isEmpty()) {
            if (!mark.raise()) {
                restores.suspect("node " + node.id(), null, mark.now().at(), mark.seen());
                found = restores.open();
            }
        } else if (found.get().seen() < mark.seen().n()) {
            restores.rows().seen(found.get().id(), mark.seen());
        }
        show(found);
        boolean more = found.filter(it -> it.decision() == Decision.RESTORED)
                .filter(it ->
                        it.phase() == Phase.LOOKING || !restores.toBeLooked().isEmpty())
                .map(restores::look)
                .orElse(false);
        show(restores.open());
        return more;
    }

    private void show(Optional<Restore> found) {
        held = found.isEmpty() ? Set.of() : restores.rows().held();
        open = found;
    }

    /** The restore that is not over; a moment old at most. */
    Optional<Restore> open() {
        return open;
    }

    @Override
    public Optional<Words> closed() {
        return open.filter(it -> it.phase() == Phase.UNDECIDED || it.phase() == Phase.LOOKING)
                .map(RestoreWords::of);
    }

    @Override
    public boolean held(Lane lane) {
        return held.contains(lane);
    }
}
