package vn.lienthong.gateway.unit;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.gateway.content.Sha256;
import vn.lienthong.gateway.unit.VersionRows.Active;
import vn.lienthong.gateway.unit.VersionRows.Loader;
import vn.lienthong.mappings.unit.SampleTable;
import vn.lienthong.mappings.unit.UnitTable;
import vn.lienthong.mappings.unit.UnitTableReader;
import vn.lienthong.mappings.unit.Units;

/**
 * The table that is used now. Whoever asks keeps the one that was there, while another takes its place; each node sees a change
 * within seconds. Where none was ever loaded, the sample is.
 */
public class ActiveUnits {

    private static final Logger LOG = LoggerFactory.getLogger(ActiveUnits.class);
    private static final String GATEWAY = "gateway";
    private static final String SAMPLE = "mẫu / sample";

    /**
     * @param number rises with each activation
     * @param version which one it is
     */
    public record Current(long number, UUID version, Units units) {}

    private final VersionRows versions;
    private final UnitRows rows;
    private volatile @Nullable Current current;
    private boolean failing;

    ActiveUnits(VersionRows versions, UnitRows rows) {
        this.versions = versions;
        this.rows = rows;
    }

    /** @throws IllegalStateException before the first table is there, which the start sees to */
    public Current current() {
        @Nullable Current now = current;
        if (now == null) {
            throw new IllegalStateException("no table of units is loaded yet");
        }
        return now;
    }

    public Units units() {
        return current().units();
    }

    /** Loads the sample, unless there is a table, or another node was faster; then takes what is used. */
    void begin(TransactionTemplate transaction, Clock clock) {
        if (versions.active().isEmpty()) {
            byte[] file = SampleTable.file();
            UnitTable table = new UnitTableReader().read(file, null).table().orElseThrow();
            transaction.executeWithoutResult(status -> {
                versions.alone();
                if (versions.active().isEmpty()) {
                    sample(file, table, new Loader(GATEWAY, clock.instant()));
                }
            });
        }
        refresh();
    }

    /** Takes the table that is used, where it is another than before. */
    synchronized void refresh() {
        Optional<Active> active = versions.active();
        @Nullable Current now = current;
        if (active.isPresent() && (now == null || now.number() != active.get().number())) {
            Active used = active.get();
            Units units = new Units(new UnitTable(used.from(), rows.of(used.version())));
            current = new Current(used.number(), used.version(), units);
            LOG.info("Administrative units: version {} with {} rows is used", used.version(), units.size());
        }
    }

    @Scheduled(fixedDelayString = "${lienthong.rounds.units:2s}")
    void turn() {
        try {
            refresh();
            failing = false;
        } catch (DataAccessException away) {
            if (!failing) {
                LOG.warn("Whether the units changed cannot be seen now: {}", String.valueOf(away.getMessage()));
            }
            failing = true;
        }
    }

    /** What is read of the file is at hand already: a transaction that pauses for it may be taken for a dead node's. */
    private void sample(byte[] file, UnitTable table, Loader loader) {
        UUID id = UUID.nameUUIDFromBytes(file);
        if (versions.find(id).isEmpty()) {
            versions.insert(
                    id,
                    SAMPLE,
                    table.from(),
                    Sha256.of(file),
                    file.length,
                    table.rows().size(),
                    0,
                    loader);
            rows.insert(id, table.rows());
        }
        versions.activate(id, "lần chạy đầu / first start", loader);
    }
}
