package vn.lienthong.mock.land;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A call to the desk that a developer asks for.
 *
 * @param desk what comes before the operation's name
 * @param operation {@code KetThucHoSo}, …
 * @param body of the call; absent: the usual one of that operation, of {@code soBienNhan}
 * @param soBienNhan which dossier
 * @param secret in place of the right one, for forged calls
 */
record DemandedCall(
        URI desk,
        String operation,
        @Nullable JsonNode body,
        @Nullable String soBienNhan,
        @Nullable String secret) {
    Object made(LandOptions options) {
        LandCaller right = new LandCaller(options.system(), desk, options.secret());
        LandCaller caller = secret == null ? right : right.withSecret(secret);
        ObjectNode usual = LandNews.of(
                options.system(),
                operation,
                soBienNhan == null ? "" : soBienNhan,
                options.clock().instant());
        return caller.call(operation, body == null ? usual : body);
    }
}
