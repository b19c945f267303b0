package vn.lienthong.mock.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import vn.lienthong.mock.wire.HttpCall;

/** The headers by which the service knows who asks. */
final class Digest {
    private final IdentityOptions.Account account;
    private final Clock clock;

    Digest(IdentityOptions.Account account, Clock clock) {
        this.account = account;
        this.clock = clock;
    }

    /** Everything that is wrong with them. @param address the service's own, which is part of the digest */
    List<String> wrong(HttpCall call, String address) {
        List<String> wrong = new ArrayList<>();
        String stamp = call.header("Timestamp").orElse("");
        if (!stamp.matches("\\d{10,13}") || !near(stamp)) {
            wrong.add("header:Timestamp: must be the time in " + (account.seconds() ? "seconds" : "milliseconds"));
        }
        if (!call.header("Authorization").orElse("").equals(expected(address, stamp))) {
            wrong.add("header:Authorization: must be Basic of user and the digest of address, user, time and secret");
        }
        if (!call.header("X-Road-Client").orElse("").equals(account.xRoadClient())) {
            wrong.add("header:X-Road-Client: is not one that was agreed");
        }
        if (!call.header("ApiKey").orElse("").equals(account.apiKey())) {
            wrong.add("header:ApiKey: is not the one that was agreed");
        }
        return wrong;
    }

    private boolean near(String stamp) {
        long count = Long.parseLong(stamp);
        Instant at = account.seconds() ? Instant.ofEpochSecond(count) : Instant.ofEpochMilli(count);
        return Duration.between(at, clock.instant()).abs().compareTo(account.tolerance()) <= 0;
    }

    private String expected(String address, String stamp) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest((address + account.user() + stamp + account.secret()).getBytes(StandardCharsets.UTF_8));
            String pair = account.user() + ":" + HexFormat.of().formatHex(digest);
            return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
