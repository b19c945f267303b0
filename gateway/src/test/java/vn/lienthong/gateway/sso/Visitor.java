package vn.lienthong.gateway.sso;

import java.io.IOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A browser that follows nothing by itself, and keeps cookies for all nodes alike. */
final class Visitor {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, String> cookies = new TreeMap<>();

    HttpResponse<String> look(URI page) {
        return send(HttpRequest.newBuilder(page)
                .header("Accept", "text/html, */*")
                .header("Sec-Fetch-Site", "same-origin"));
    }

    HttpResponse<String> send(URI page, String form) {
        return send(HttpRequest.newBuilder(page)
                .header("Accept", "text/html, */*")
                .header("Sec-Fetch-Site", "same-origin")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    /** Presses the button at a node, and lets the issuer sign the person in; gives the address that it leads back to. */
    URI atIssuer(URI node, String next) {
        HttpResponse<String> away = look(node.resolve("/sign-in/sso?next=" + next));
        if (away.statusCode() != 302) {
            throw new AssertionError("not led to the issuer: " + away.statusCode() + " " + away.body());
        }
        return URI.create(look(URI.create(location(away)))
                .headers()
                .firstValue("Location")
                .orElseThrow());
    }

    /** Asks with a bearer token. */
    String ask(URI page, String token) {
        return send(HttpRequest.newBuilder(page).header("Authorization", "Bearer " + token))
                .body();
    }

    Map<String, String> cookies() {
        return cookies;
    }

    static String location(HttpResponse<String> reply) {
        return reply.headers().firstValue("Location").orElseThrow();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        String shown = cookies.entrySet().stream()
                .map(it -> it.getKey() + "=" + it.getValue())
                .collect(Collectors.joining("; "));
        if (!shown.isEmpty()) {
            request.header("Cookie", shown);
        }
        try {
            HttpResponse<String> reply = http.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
            for (String set : reply.headers().allValues("Set-Cookie")) {
                HttpCookie cookie = HttpCookie.parse(set).get(0);
                cookies.put(cookie.getName(), cookie.getValue());
            }
            return reply;
        } catch (IOException e) {
            throw new AssertionError("no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }
}
