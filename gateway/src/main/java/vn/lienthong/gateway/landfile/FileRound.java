package vn.lienthong.gateway.landfile;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import vn.lienthong.gateway.attachment.Kept;
import vn.lienthong.gateway.engine.Rounds;

/** Fetches what is due, one file at a time. Every node does. */
final class FileRound extends Rounds {

    private final FileRows rows;
    private final SealedLinks links;
    private final LinkFetch fetch;
    private final FileEndings endings;
    private final LandFileSettings settings;
    private final Clock clock;

    FileRound(
            FileRows rows,
            SealedLinks links,
            LinkFetch fetch,
            FileEndings endings,
            LandFileSettings settings,
            Clock clock,
            Duration pause) {
        super("land-files", pause);
        this.rows = rows;
        this.links = links;
        this.fetch = fetch;
        this.endings = endings;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    protected boolean round() {
        Optional<LandFile> taken = rows.take(clock.instant(), settings.lease().toMillis());
        taken.ifPresent(this::fetch);
        return taken.isPresent();
    }

    private void fetch(LandFile file) {
        try {
            String link = links.of(file.id())
                    .orElseThrow(() -> new LinkRefused(Trouble.UNREADABLE))
                    .link();
            Kept kept = fetch.fetch(link, file.origin());
            endings.here(file, kept);
        } catch (LinkRefused refused) {
            endings.failed(file, refused.trouble());
        }
    }
}
