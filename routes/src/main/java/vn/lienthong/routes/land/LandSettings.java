package vn.lienthong.routes.land;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import vn.lienthong.mappings.land.LandDialect;

/**
 * How this province's land system is spoken to.
 *
 * @param base its address; what stands in it may be a secret, since VBDLIS has no other
 * @param account by which it lets us in; empty where it asks for none
 * @param totalDeadline limit for one call as a whole
 * @param repeatTakesNewer whether "already there", said to a newer state of a dossier, means that the newer state was taken
 */
public record LandSettings(
        LandDialect dialect,
        URI base,
        Optional<LandAccount> account,
        Duration totalDeadline,
        boolean repeatTakesNewer) {

    /** The name of the {@link vn.lienthong.routes.http.HttpRoute} that the calls go over. */
    public static final String HTTP = "land";

    String address(String path) {
        String text = base.toString();
        return text.endsWith("/") ? text + path : text + "/" + path;
    }

    @Override
    public String toString() {
        return "LandSettings[" + account + "]";
    }
}
