package vn.lienthong.gateway.catchup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.lienthong.gateway.api.Refused;
import vn.lienthong.gateway.catchup.CatchUp.Way;
import vn.lienthong.gateway.catchup.DropFolder.Dropped;
import vn.lienthong.gateway.engine.Rounds;
import vn.lienthong.gateway.origin.Origin;
import vn.lienthong.gateway.origin.Origins;
import vn.lienthong.gateway.scan.NotClean;
import vn.lienthong.gateway.security.Caller;
import vn.lienthong.mappings.table.TableTrouble;

/**
 * Brings what is dropped in the folders of the origins. A file is whole once its size and time have stood for a while. Two nodes that
 * read one file at the same time are told apart by its hash: one of them has it, the other finds it there.
 */
final class FolderWatch extends Rounds {

    private static final Logger LOG = LoggerFactory.getLogger(FolderWatch.class);

    private final Path folder;
    private final Origins origins;
    private final CatchUps catchUps;
    private final FileRows files;
    private final Duration settled;
    private final Duration keep;
    private final Map<Dropped, Long> standing = new HashMap<>();
    private @Nullable RuntimeException failed;

    FolderWatch(
            Path folder, Origins origins, CatchUps catchUps, FileRows files, CatchUpSettings settings, Duration pause) {
        super("catch-up-folder", pause);
        this.folder = folder;
        this.origins = origins;
        this.catchUps = catchUps;
        this.files = files;
        this.settled = settings.settled();
        this.keep = settings.keep();
    }

    @Override
    protected boolean round() {
        failed = null;
        for (Origin origin : origins.all()) {
            DropFolder its = new DropFolder(folder.resolve(origin.id()));
            apart(() -> its.taken().forEach(it -> end(its, it)));
            apart(() -> its.forget(FileTime.fromMillis(System.currentTimeMillis() - keep.toMillis())));
            for (Dropped dropped : its.dropped()) {
                apart(() -> bringWhole(its, dropped));
            }
        }
        standing.keySet().removeIf(it -> !Files.exists(it.file()));
        if (failed != null) {
            throw failed;
        }
        return false;
    }

    private void bringWhole(DropFolder its, Dropped dropped) {
        long now = System.nanoTime();
        Long since = standing.putIfAbsent(dropped, now);
        if (since != null && now - since >= settled.toNanos()) {
            bring(its, dropped);
        }
    }

    /** What fails does not keep the other files and folders; the round is said to have failed when it ends. */
    private void apart(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failure) {
            if (failed == null) {
                failed = failure;
            } else {
                failed.addSuppressed(failure);
            }
        }
    }

    private void bring(DropFolder its, Dropped dropped) {
        Path file = dropped.file();
        String name = Bringing.name(String.valueOf(file.getFileName()));
        Brought brought =
                new Brought(its.origin(), name, false, Way.FOLDER, new Caller(its.origin(), Caller.Role.ORIGIN));
        try (InputStream bytes = Files.newInputStream(file)) {
            its.take(dropped, catchUps.bring(brought, bytes).file().id());
        } catch (TableTrouble trouble) {
            its.beside(String.valueOf(file.getFileName()), ".loi.txt", text(sentence(trouble)));
            its.failed(dropped, String.valueOf(file.getFileName()));
        } catch (NotClean found) {
            notClean(its, dropped, found);
        } catch (Refused notNow) {
            LOG.debug("A dropped file of {} waits: {}", its.origin(), notNow.getMessage());
        } catch (NoSuchFileException movedByAnother) {
            LOG.debug("{} was taken by another node", name);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("a dropped file of " + its.origin() + " cannot be read", unreadable);
        }
    }

    /** An infected one is put away under a name by which no double click opens it. */
    private void notClean(DropFolder its, Dropped dropped, NotClean found) {
        if (found.why() == NotClean.Why.NOT_SCANNED) {
            LOG.debug("A dropped file of {} waits for the virus scanner", its.origin());
            return;
        }
        String name = String.valueOf(dropped.file().getFileName());
        its.beside(
                name,
                ".loi.txt",
                text(found.words().vi() + ".\n" + found.words().en() + ".\n"));
        its.failed(dropped, found.why() == NotClean.Why.INFECTED ? name + ".nhiem-ma-doc" : name);
    }

    private void end(DropFolder its, DropFolder.Taken taken) {
        Optional<CatchUp> found = files.find(taken.id());
        if (found.isPresent() && !found.get().ended()) {
            return;
        }
        String name = stamped(taken.id(), taken.name());
        if (found.isPresent()
                && catchUps.progress(found.get()).bad() == 0
                && found.get().state() == CatchUpState.DONE) {
            its.done(taken.file(), name);
            return;
        }
        found.ifPresent(file -> its.beside(name, ".dong-loi.xlsx", new BadRows(catchUps, file, true)::xlsx));
        its.failed(taken.file(), name);
    }

    private static DropFolder.Findings text(String text) {
        return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The same name may be dropped again another day. */
    private static String stamped(UUID id, String name) {
        return id.toString().substring(0, 8) + "-" + name;
    }

    private static String sentence(TableTrouble trouble) {
        return trouble.finding().message().vi() + ". " + trouble.remedy().vi() + ".\n"
                + trouble.finding().message().en() + ". " + trouble.remedy().en() + ".\n";
    }
}
