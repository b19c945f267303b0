package vn.lienthong.gateway.restore;

import java.util.Optional;
import org.springframework.boot.actuate.health.AbstractHealthIndicator;
import org.springframework.boot.actuate.health.Health;
import vn.lienthong.gateway.restore.Restore.Phase;

/** Down while nobody has decided about a database that is older than what was seen of it. */
final class RestoreHealth extends AbstractHealthIndicator {

    private final RestoreWatch watch;

    RestoreHealth(RestoreWatch watch) {
        super("whether the database was put back could not be found out");
        this.watch = watch;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        Optional<Restore> open = watch.open();
        open.ifPresent(it -> builder.withDetail("restore", RestoreWords.of(it).en()));
        builder.status(open.filter(it -> it.phase() == Phase.UNDECIDED).isPresent() ? "DOWN" : "UP");
    }
}
