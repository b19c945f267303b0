package vn.lienthong.routes.linked;

import java.net.URI;
import java.time.Duration;
import vn.lienthong.mappings.linked.HubDialect;

/**
 * How the hub is reached.
 *
 * @param base its address; paths are appended to it
 * @param username of the province's account
 * @param password of it; a secret
 * @param totalDeadline limit for one call as a whole
 */
public record HubSettings(
        URI base, Paths paths, String username, String password, HubDialect dialect, Duration totalDeadline) {

    /** The name of the {@link vn.lienthong.routes.http.HttpRoute} that the calls go over. */
    public static final String HTTP = "linked";

    /**
     * @param token where a session is opened
     * @param dossiers the list, below it one dossier by its id, and where one is acknowledged
     * @param report where reports go
     * @param lookup below it, by linked code, how far each agency is; empty where the hub has no such thing
     */
    public record Paths(String token, String dossiers, String report, String lookup) {}

    /** Whether the hub can be asked how far each agency is. */
    public boolean looksUp() {
        return !paths.lookup().isEmpty();
    }

    String address(String path) {
        String text = base.toString();
        return (text.endsWith("/") ? text.substring(0, text.length() - 1) : text) + path;
    }

    @Override
    public String toString() {
        return "HubSettings[" + base + "]";
    }
}
