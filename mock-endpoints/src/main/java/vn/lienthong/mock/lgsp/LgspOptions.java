package vn.lienthong.mock.lgsp;

import java.time.Duration;
import java.util.Optional;

/**
 * How a service bus is set up. Immutable: each setter returns a changed copy.
 *
 * @param consumerKey the one consumer's key
 * @param consumerSecret its secret
 * @param tokenLifetime how long a token is good for, by the bus's clock
 * @param accessKeys demanded in the header {@code lgspaccesstoken} of every call, that for the token included; empty: not looked at
 * @param faultStyle how it words refusals
 * @param sameToken whether a consumer that asks again gets the token it has, with the time that is left, as long as it is good
 */
public record LgspOptions(
        String consumerKey,
        String consumerSecret,
        Duration tokenLifetime,
        Optional<AccessKeys> accessKeys,
        FaultStyle faultStyle,
        boolean sameToken) {
    public LgspOptions {
        if (consumerKey.isEmpty() || consumerKey.contains(":") || consumerSecret.isEmpty()) {
            throw new IllegalArgumentException("the consumer needs a key without a colon, and a secret");
        }
        if (tokenLifetime.toSeconds() < 1) {
            throw new IllegalArgumentException("a token lives for a second at least");
        }
    }

    /** The consumer {@code lienthong} / {@code synthetic-only}, tokens of an hour, no second header. */
    public static LgspOptions defaults() {
        return new LgspOptions(
                "lienthong", "synthetic-only", Duration.ofHours(1), Optional.empty(), FaultStyle.WRAPPED, false);
    }

    public LgspOptions consumer(String key, String secret) {
        return new LgspOptions(key, secret, tokenLifetime, accessKeys, faultStyle, sameToken);
    }

    public LgspOptions tokenLifetime(Duration value) {
        return new LgspOptions(consumerKey, consumerSecret, value, accessKeys, faultStyle, sameToken);
    }

    public LgspOptions demanding(AccessKeys keys) {
        return new LgspOptions(consumerKey, consumerSecret, tokenLifetime, Optional.of(keys), faultStyle, sameToken);
    }

    public LgspOptions faultStyle(FaultStyle value) {
        return new LgspOptions(consumerKey, consumerSecret, tokenLifetime, accessKeys, value, sameToken);
    }

    public LgspOptions sameToken(boolean value) {
        return new LgspOptions(consumerKey, consumerSecret, tokenLifetime, accessKeys, faultStyle, value);
    }

    /** Without the secrets. */
    @Override
    public String toString() {
        return "LgspOptions[" + consumerKey + ", " + tokenLifetime + "]";
    }
}
