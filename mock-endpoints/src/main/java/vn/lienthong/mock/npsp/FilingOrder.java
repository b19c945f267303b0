package vn.lienthong.mock.npsp;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How many dossiers citizens file, and how they are handed over.
 *
 * @param to the province's address, before {@code path}
 * @param path where it takes dossiers
 * @param header in which the secret goes; {@code session} and no header where the body carries a session
 * @param secret by which the province knows the Portal
 * @param unit the unit that they are filed for
 * @param count how many
 * @param filedAt when the first was filed; the others follow by the second
 */
public record FilingOrder(
        URI to,
        String path,
        FilingTransport transport,
        String header,
        String secret,
        String unit,
        int count,
        FilingQuirk quirk,
        @Nullable Instant filedAt) {

    private static final int MOST = 1_000;

    public FilingOrder {
        if (count < 1 || count > MOST) {
            throw new IllegalArgumentException("count is from 1 to " + MOST);
        }
    }

    /** As it comes over the admin side: what is left out is usual. */
    @JsonCreator
    static FilingOrder of(
            @JsonProperty("to") @Nullable URI to,
            @JsonProperty("path") @Nullable String path,
            @JsonProperty("transport") @Nullable FilingTransport transport,
            @JsonProperty("header") @Nullable String header,
            @JsonProperty("secret") @Nullable String secret,
            @JsonProperty("unit") @Nullable String unit,
            @JsonProperty("count") @Nullable Integer count,
            @JsonProperty("quirk") @Nullable FilingQuirk quirk,
            @JsonProperty("filedAt") @Nullable Instant filedAt) {
        if (to == null || secret == null) {
            throw new IllegalArgumentException("name the province's address in \"to\" and its secret in \"secret\"");
        }
        return new FilingOrder(
                to,
                Objects.requireNonNullElse(path, "/nhanhsdvcqg"),
                Objects.requireNonNullElse(transport, FilingTransport.DIRECT),
                Objects.requireNonNullElse(header, "X-DVCQG-Secret"),
                secret,
                Objects.requireNonNullElse(unit, "14620"),
                Objects.requireNonNullElse(count, 1),
                Objects.requireNonNullElse(quirk, FilingQuirk.NONE),
                filedAt);
    }

    /** One dossier, straight to a province, for its commune 14620. */
    public static FilingOrder one(URI to, String secret) {
        return of(to, null, null, null, secret, null, null, null, null);
    }

    public FilingOrder over(FilingTransport other) {
        return new FilingOrder(to, path, other, header, secret, unit, count, quirk, filedAt);
    }

    public FilingOrder with(FilingQuirk other) {
        return new FilingOrder(to, path, transport, header, secret, unit, count, other, filedAt);
    }

    public FilingOrder unit(String other) {
        return new FilingOrder(to, path, transport, header, secret, other, count, quirk, filedAt);
    }

    public FilingOrder count(int other) {
        return new FilingOrder(to, path, transport, header, secret, unit, other, quirk, filedAt);
    }

    public FilingOrder filedAt(Instant other) {
        return new FilingOrder(to, path, transport, header, secret, unit, count, quirk, other);
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "FilingOrder[" + count + " for " + unit + ", " + quirk + ", " + transport + "]";
    }
}
