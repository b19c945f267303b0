package vn.lienthong.gateway.landdesk;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import vn.lienthong.gateway.land.LandSystemSettings.Land;
import vn.lienthong.gateway.origin.Secret;
import vn.lienthong.mappings.dossier.DossierStatus;
import vn.lienthong.mappings.land.LandAnswers.Officer;
import vn.lienthong.mappings.land.LandDialect;
import vn.lienthong.routes.followup.PortalMove;
import vn.lienthong.routes.landdesk.LandPortal;
import vn.lienthong.routes.landdesk.LandRules;
import vn.lienthong.routes.landdesk.LandStanding;

/**
 * The door for the land systems: {@code lienthong.land-desk.*}. A wrong value stops the start with a sentence that names it.
 *
 * @param enabled whether it is there at all
 * @param path what comes before the system's name in the address
 * @param systems the land systems that may call, by their name in the address
 * @param withdrawnEnds values of {@code TrangThaiKetThuc} by which a dossier was withdrawn; all others but 0 gave it back. Inferred
 * @param receiptsTo the origin that is told of dossiers handed in at the land office; by default the only one that is told anything
 * @param tellPortal whether the Portal is told when a dossier moves at its land system
 * @param portal the Portal's status by the land system's; what is not named changes nothing there
 * @param officers what {@code GetDanhMucNguoiDung} gives
 * @param procedures what {@code GetDanhMucThuTuc} gives: names by their codes
 */
@ConfigurationProperties("lienthong.land-desk")
record LandDeskSettings(
        @DefaultValue("false") boolean enabled,
        @DefaultValue("/land/v1") String path,
        @DefaultValue Map<String, Caller> systems,
        @DefaultValue Set<Integer> withdrawnEnds,
        @Nullable String receiptsTo,
        @DefaultValue("true") boolean tellPortal,
        @DefaultValue Map<LandStanding, DossierStatus> portal,
        @DefaultValue List<Officer> officers,
        @DefaultValue Map<String, String> procedures) {

    static final String ENABLED = "lienthong.land-desk.enabled";

    private static final Pattern PATH = Pattern.compile("(/[A-Za-z0-9._-]+)+");
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9-]{1,40}");

    /** What may stand in an address as it is. */
    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9._~-]{16,200}");

    /**
     * A land system.
     *
     * @param secret by which it is known; from the environment or a mounted file
     * @param system which of two land systems it is, where there are two: it may then tell of those dossiers only that went to it
     * @param zone of times that come without an offset. One source
     */
    record Caller(
            @Nullable Secret secret,
            @Nullable Land system,
            @DefaultValue("UTC") ZoneId zone) {}

    /** @throws IllegalArgumentException with a sentence that names the setting */
    LandDeskSettings {
        if (enabled && systems.isEmpty()) {
            throw new IllegalArgumentException(
                    "lienthong.land-desk.enabled is true, and no land system may call: set lienthong.land-desk.systems.<name>.secret");
        }
        if (!PATH.matcher(path).matches()) {
            throw new IllegalArgumentException("lienthong.land-desk.path must read like /land/v1");
        }
        systems.forEach(LandDeskSettings::check);
        portal = portal.isEmpty() ? LandPortal.USUAL : portal;
    }

    /** Every address that the door answers for, and those that are nearly so. */
    List<String> paths() {
        return List.of(root() + "/**");
    }

    /** The first step of the path: what is called by mistake below it may carry a secret, too. */
    String root() {
        int second = path.indexOf('/', 1);
        return second < 0 ? path : path.substring(0, second);
    }

    LandRules rules() {
        return new LandRules(withdrawnEnds);
    }

    PortalMove<LandStanding> portalMove() {
        return new PortalMove<>(tellPortal ? portal : Map.of());
    }

    /** How the system's calls are read. */
    static LandDialect dialect(Caller caller) {
        LandDialect any = LandDialect.vbdlis();
        return new LandDialect(
                any.numericCodes(), any.district(), any.parcelCommune(), any.times(), caller.zone(), any.replies());
    }

    private static void check(String name, Caller caller) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "lienthong.land-desk.systems: a name has letters, digits and dashes, at most 40");
        }
        Secret secret = caller.secret();
        if (secret == null || !SECRET.matcher(secret.reveal()).matches()) {
            throw new IllegalArgumentException("lienthong.land-desk.systems." + name
                    + ".secret must have 16 to 200 letters, digits or . _ ~ -, since it stands in addresses");
        }
    }
}
