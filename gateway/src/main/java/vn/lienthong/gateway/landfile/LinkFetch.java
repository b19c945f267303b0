package vn.lienthong.gateway.landfile;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHeaders;
import vn.lienthong.gateway.attachment.AttachmentRefused;
import vn.lienthong.gateway.attachment.Incoming;
import vn.lienthong.gateway.attachment.Kept;
import vn.lienthong.gateway.attachment.Uploads;

/**
 * Fetches one file into the store, as it comes: a small part of it is in memory. Nothing of ours goes along but the address, no
 * redirection is followed, and the host's name is looked up once.
 */
final class LinkFetch {

    private final LinkAddress addresses;
    private final HostNames names;
    private final ReachableNetworks networks;
    private final LandFileSettings settings;
    private final Uploads uploads;
    private final Deadlines deadlines;

    LinkFetch(LandFileSettings settings, HostNames names, Uploads uploads, Deadlines deadlines) {
        this.addresses = new LinkAddress(settings.hosts(), settings.below());
        this.names = names;
        this.networks = settings.networks();
        this.settings = settings;
        this.uploads = uploads;
        this.deadlines = deadlines;
    }

    /**
     * @param origin whose the file will be
     * @throws LinkRefused when there is no file
     */
    Kept fetch(String link, String origin) {
        URI address = addresses.of(link);
        AtomicBoolean late = new AtomicBoolean();
        try (CloseableHttpClient client = PlainClient.to(pinned(address), settings)) {
            HttpGet get = new HttpGet(address);
            get.setHeader(HttpHeaders.ACCEPT_ENCODING, "identity");
            ScheduledFuture<?> end = deadlines.after(settings.totalDeadline(), () -> {
                late.set(true);
                get.cancel();
            });
            try {
                return client.execute(get, response -> taken(response, origin));
            } finally {
                end.cancel(false);
            }
        } catch (IOException e) {
            throw new LinkRefused(late.get() ? Trouble.TOO_SLOW : Trouble.NO_ANSWER);
        }
    }

    private PinnedName pinned(URI address) {
        try {
            return PinnedName.of(address.getHost(), names, networks);
        } catch (UnknownHostException e) {
            throw new LinkRefused(Trouble.NO_ANSWER);
        }
    }

    private Kept taken(ClassicHttpResponse response, String origin) throws IOException {
        AnswerSort.of(response.getCode()).ifPresent(it -> {
            throw new LinkRefused(it);
        });
        HttpEntity entity = response.getEntity();
        if (entity == null) {
            throw new LinkRefused(Trouble.EMPTY);
        }
        if (entity.getContentEncoding() != null && !entity.getContentEncoding().equalsIgnoreCase("identity")) {
            throw new LinkRefused(Trouble.TYPE);
        }
        if (entity.getContentLength() > settings.maxSize().toBytes()) {
            throw new LinkRefused(Trouble.TOO_LARGE);
        }
        try (Incoming incoming = uploads.fetched(origin, settings.maxSize().toBytes());
                InputStream content = entity.getContent()) {
            content.transferTo(incoming);
            return incoming.finish();
        } catch (AttachmentRefused refused) {
            throw new LinkRefused(trouble(refused));
        }
    }

    private static Trouble trouble(AttachmentRefused refused) {
        return switch (refused.why()) {
            case EMPTY -> Trouble.EMPTY;
            case TOO_LONG -> Trouble.TOO_LARGE;
            case TYPE -> Trouble.TYPE;
            case TOO_SLOW -> Trouble.TOO_SLOW;
            case INFECTED -> Trouble.INFECTED;
            case NOT_SCANNED -> Trouble.NOT_SCANNED;
            case BUSY, QUOTA, NO_ROOM -> Trouble.NO_ROOM;
        };
    }
}
