package vn.lienthong.routes.http;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Until when the certificates are good that other systems have shown to this node since it started. */
public final class PeerCertificates {

    /**
     * What one system showed with its last answer.
     *
     * @param line the way out that spoke to it
     * @param host as it was called
     * @param expires when the first of the certificates that it showed is not good any more
     */
    public record Seen(String line, String host, Instant expires, Instant seenAt) {}

    private final Map<String, Seen> newest = new ConcurrentHashMap<>();

    public void saw(Seen seen) {
        newest.put(seen.line() + " " + seen.host(), seen);
    }

    /** @return the one that expires first first */
    public List<Seen> all() {
        return newest.values().stream()
                .sorted(Comparator.comparing(Seen::expires).thenComparing(Seen::host))
                .toList();
    }
}
