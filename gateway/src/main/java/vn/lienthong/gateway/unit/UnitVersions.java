package vn.lienthong.gateway.unit;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.gateway.audit.Audit;
import vn.lienthong.gateway.content.Sha256;
import vn.lienthong.gateway.security.Caller;
import vn.lienthong.gateway.unit.VersionRows.Loader;
import vn.lienthong.mappings.unit.Defect;
import vn.lienthong.mappings.unit.UnitTable;
import vn.lienthong.mappings.unit.UnitTableReader;
import vn.lienthong.mappings.unit.UnitTableReading;

/** Where operators load conversion tables, see what is wrong with them, and say which one is used. */
public final class UnitVersions {

    private static final int MOST = 100;

    private final VersionRows versions;
    private final UnitRows rows;
    private final UnitDefects defects;
    private final ActiveUnits active;
    private final Audit audit;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final UnitTableReader reader = new UnitTableReader();
    private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();

    UnitVersions(
            VersionRows versions,
            UnitRows rows,
            UnitDefects defects,
            ActiveUnits active,
            Audit audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.versions = versions;
        this.rows = rows;
        this.defects = defects;
        this.active = active;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Keeps a table, to be looked at; nothing uses it yet. One file at a time is read.
     *
     * @param from the first day of the new communes, where the file does not say it
     */
    public synchronized Loaded load(String name, @Nullable LocalDate from, byte[] file, Caller who) {
        UnitTableReading reading = reader.read(file, from);
        if (reading.table().isEmpty()) {
            return new Loaded.NoTable(reading.defects());
        }
        UnitTable table = reading.table().get();
        String sha256 = Sha256.of(file);
        return inOne(() -> {
            versions.alone();
            Optional<UnitVersion> earlier = versions.withFile(sha256, table.from());
            if (earlier.isPresent()) {
                return new Loaded.Kept(earlier.get(), true);
            }
            UUID id = ids.generate();
            int wrong = reading.defects().size();
            Loader loader = new Loader(who.name(), clock.instant());
            versions.insert(
                    id, name, table.from(), sha256, file.length, table.rows().size(), wrong, loader);
            rows.insert(id, table.rows());
            defects.insert(id, reading.defects());
            audit.record(
                    who,
                    "units.load",
                    id.toString(),
                    "",
                    Map.of("sha256", sha256, "rows", "" + table.rows().size(), "defects", "" + wrong));
            return new Loaded.Kept(versions.find(id).orElseThrow(), false);
        });
    }

    /**
     * Uses a version from now on, on all nodes within seconds.
     *
     * @param seen how many defects were seen; all of them, or nothing happens
     */
    public Activated activate(UUID id, int seen, String reason, Caller who) {
        Activated done = inOne(() -> {
            versions.alone();
            Optional<UnitVersion> found = versions.find(id);
            if (found.isEmpty()) {
                return new Activated.NoSuch();
            }
            if (found.get().defects() != seen) {
                return new Activated.NotSeen(found.get().defects());
            }
            if (!found.get().active()) {
                versions.activate(id, reason, new Loader(who.name(), clock.instant()));
                audit.record(who, "units.activate", id.toString(), reason, Map.of("defects", "" + seen));
            }
            return new Activated.Done(versions.find(id).orElseThrow());
        });
        active.refresh();
        return done;
    }

    /** @return the versions, the newest first */
    public List<UnitVersion> all() {
        return versions.newest(MOST);
    }

    public Optional<UnitVersion> find(UUID id) {
        return versions.find(id);
    }

    /** @return what is wrong with a version, after so many of its defects */
    public List<Defect> defects(UUID id, int after, int most) {
        return defects.page(id, after, most);
    }

    private <T> T inOne(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }
}
