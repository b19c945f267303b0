package vn.lienthong.routes.linked;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.dossier.DossierCode;

/**
 * One call to the hub.
 *
 * @param service what is called, as it is taken down
 * @param path below the hub's address
 * @param body null where there is none
 */
record HubCall(String service, String method, String path, byte @Nullable [] body) {

    static HubCall list(HubSettings.Paths paths) {
        return new HubCall("hosolienthong", "GET", paths.dossiers(), null);
    }

    /** @param id the hub's own */
    static HubCall detail(HubSettings.Paths paths, String id) {
        return new HubCall("hosolienthong/{id}", "GET", paths.dossiers() + "/" + segment(id), null);
    }

    static HubCall acknowledge(HubSettings.Paths paths, byte[] body) {
        return new HubCall("daNhan", "PUT", paths.dossiers(), body);
    }

    static HubCall report(HubSettings.Paths paths, byte[] body) {
        return new HubCall("capNhatTrangThai", "POST", paths.report(), body);
    }

    static HubCall lookUp(HubSettings.Paths paths, DossierCode code) {
        return new HubCall("tracuuhoso", "GET", paths.lookup() + "/" + segment(code.text()), null);
    }

    private static String segment(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
