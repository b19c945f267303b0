package vn.lienthong.gateway.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Who must wait before the next try. An address waits after some failures, a name after more. Where a person has logged in
 * from an address before, only the failures of that person at that address count, so that strangers lock nobody out.
 */
public final class Attempts {

    private static final int MOST_FAMILIAR = 10_000;
    private static final Duration FAMILIAR_FOR = Duration.ofDays(30);

    private final Tallies addresses;
    private final Tallies names;
    private final Tallies pairs;
    private final Cache<String, Boolean> familiar;
    private final Backoff perName;

    Attempts(LimitSettings limits, Clock clock) {
        this.perName = limits.perName();
        this.addresses = new Tallies(limits.perAddress(), clock);
        this.names = new Tallies(perName, clock);
        this.pairs = new Tallies(limits.perAddress(), clock);
        this.familiar = Caffeine.newBuilder()
                .maximumSize(MOST_FAMILIAR)
                .expireAfterWrite(FAMILIAR_FOR)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .build();
    }

    /** How long the address must wait; zero where it need not. */
    public Duration wait(String address) {
        return addresses.wait(Network.of(address));
    }

    /** Counts a credential that nobody holds. */
    public void failed(String address) {
        addresses.failed(Network.of(address));
    }

    /** How long the address must wait with this name; zero where it need not. */
    public Duration wait(String address, String name) {
        if (isFamiliar(address, name)) {
            return pairs.wait(pair(address, name));
        }
        Duration byAddress = wait(address);
        Duration byName = names.wait(name);
        return byAddress.compareTo(byName) > 0 ? byAddress : byName;
    }

    /** Counts a wrong password. The failures of a name that is somebody's are counted with the account, for all nodes. */
    public void failed(String address, String name, boolean somebodys) {
        if (isFamiliar(address, name)) {
            pairs.failed(pair(address, name));
            return;
        }
        failed(address);
        if (!somebodys) {
            names.failed(name);
        }
    }

    /** Remembers that the person is at home at this address. */
    public void succeeded(String address, String name) {
        familiar.put(pair(address, name), true);
        pairs.forget(pair(address, name));
    }

    public boolean isFamiliar(String address, String name) {
        return familiar.getIfPresent(pair(address, name)) != null;
    }

    /** How long a name waits after so many failures in a row. */
    public Duration delayOfName(int failures) {
        return perName.after(failures);
    }

    private static String pair(String address, String name) {
        return name + "@" + Network.of(address);
    }
}
