package vn.lienthong.gateway.landfile;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.gateway.attachment.Attachments;
import vn.lienthong.gateway.attachment.Kept;
import vn.lienthong.gateway.audit.Audit;
import vn.lienthong.gateway.security.Caller;

/** What comes of a try, and what people do about a file; the notice to the province is written with it. */
final class FileEndings {

    private static final Logger LOG = LoggerFactory.getLogger(FileEndings.class);

    /** What came of a person's act. */
    enum Acted {
        DONE,
        NO_SUCH,
        NOT_NOW
    }

    private final FileRows rows;
    private final Attachments attachments;
    private final FileNotices notices;
    private final Audit audit;
    private final TransactionTemplate transaction;
    private final LandFileSettings settings;
    private final Clock clock;

    FileEndings(
            FileRows rows,
            Attachments attachments,
            FileNotices notices,
            Audit audit,
            TransactionTemplate transaction,
            LandFileSettings settings,
            Clock clock) {
        this.rows = rows;
        this.attachments = attachments;
        this.notices = notices;
        this.audit = audit;
        this.transaction = transaction;
        this.settings = settings;
        this.clock = clock;
    }

    /** It is in the store. */
    void here(LandFile tried, Kept kept) {
        settle(tried, now -> {
            attachments.keepAlways(kept.id());
            move(tried, FileState.HERE, null, kept.id(), now);
        });
    }

    /** A try brought nothing; what time may mend is tried again, until patience ends. */
    void failed(LandFile tried, Trouble trouble) {
        settle(tried, now -> {
            boolean goesOn =
                    trouble.mayPass() && now.isBefore(tried.tryingSince().plus(settings.patience()));
            if (goesOn) {
                rows.later(tried.id(), trouble, now.plus(settings.backoff(tried.failures() + 1)));
            } else {
                LOG.warn("A file of the land system was not fetched ({}): {}", trouble, tried.id());
                move(tried, FileState.REFUSED, trouble, null, now);
            }
        });
    }

    /** It is fetched at once, and tried for as long as one that is new. */
    Acted ask(UUID id, Caller who) {
        return act(id, FileState.WAITING, "land-file.ask", "", who);
    }

    /** It is wanted no more. */
    Acted dismiss(UUID id, String reason, Caller who) {
        return act(id, FileState.DISMISSED, "land-file.dismiss", reason, who);
    }

    private Acted act(UUID id, FileState to, String act, String reason, Caller who) {
        return Objects.requireNonNull(transaction.execute(status -> {
            Optional<LandFile> found = rows.find(id).flatMap(this::locked);
            if (found.isEmpty()) {
                return Acted.NO_SUCH;
            }
            LandFile file = found.get();
            boolean ended = file.state() == FileState.HERE || (to != FileState.WAITING && file.state() == to);
            if (ended) {
                return Acted.NOT_NOW;
            }
            move(file, to, to == FileState.WAITING ? null : file.trouble(), null, clock.instant());
            audit.record(
                    who, act, id.toString(), reason, Map.of("was", file.state().name()));
            return Acted.DONE;
        }));
    }

    private interface Settling {
        void at(Instant now);
    }

    private void settle(LandFile tried, Settling settling) {
        transaction.executeWithoutResult(status -> {
            boolean counts =
                    locked(tried).filter(it -> it.token() == tried.token()).isPresent();
            if (counts) {
                settling.at(clock.instant());
            }
        });
    }

    private Optional<LandFile> locked(LandFile file) {
        return rows.lockCall(file.call()).stream()
                .filter(it -> it.id().equals(file.id()))
                .findFirst();
    }

    private void move(LandFile file, FileState to, @Nullable Trouble trouble, @Nullable UUID attachment, Instant now) {
        rows.move(file.id(), to, trouble, attachment, now);
        List<LandFile> all = rows.lockCall(file.call());
        if (all.stream().noneMatch(it -> it.state() == FileState.WAITING)) {
            notices.accept(all, rows.moves(file.call()), now);
        }
    }
}
