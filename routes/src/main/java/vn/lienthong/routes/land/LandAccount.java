package vn.lienthong.routes.land;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Our account at iLIS.
 *
 * @param tokenUrl where it gives tokens
 */
public record LandAccount(URI tokenUrl, String clientId, String clientSecret, String username, String password) {

    /** The body by which a token is asked for. */
    String grant() {
        return "grant_type=password&client_id=" + encoded(clientId) + "&client_secret=" + encoded(clientSecret)
                + "&username=" + encoded(username) + "&password=" + encoded(password);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "LandAccount[" + username + "]";
    }
}
