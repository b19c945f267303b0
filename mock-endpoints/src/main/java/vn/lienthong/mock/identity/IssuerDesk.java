package vn.lienthong.mock.identity;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lienthong.mock.line.Decision;
import vn.lienthong.mock.wire.Answer;
import vn.lienthong.mock.wire.HttpCall;
import vn.lienthong.mock.wire.Json;

/** The issuer's endpoints. Nobody types a password: {@code login_hint} says who signs in. */
final class IssuerDesk {
    static final String ROOT = "/vneid";
    private static final String DOOR = "sign-in";

    private final Issuer issuer;
    private final IdentityBooks books;

    IssuerDesk(Issuer issuer, IdentityBooks books) {
        this.issuer = issuer;
        this.books = books;
    }

    Decision answer(HttpCall http) {
        return switch (http.method() + " " + http.path().substring(ROOT.length())) {
            case "GET /.well-known/openid-configuration" -> shown(discovery());
            case "GET /jwks" -> shown(issuer.keys());
            case "GET /auth" -> authorise(http);
            case "POST /token" -> token(http);
            case "GET /userinfo" -> userinfo(http);
            default -> Decision.refusal(Answer.text(404, "Not Found"));
        };
    }

    private Map<String, Object> discovery() {
        String url = issuer.url();
        return Map.of(
                "issuer",
                url,
                "authorization_endpoint",
                url + "/auth",
                "token_endpoint",
                url + "/token",
                "userinfo_endpoint",
                url + "/userinfo",
                "jwks_uri",
                url + "/jwks",
                "response_types_supported",
                List.of("code"),
                "subject_types_supported",
                List.of("public"),
                "id_token_signing_alg_values_supported",
                List.of("RS256"));
    }

    private Decision authorise(HttpCall http) {
        List<String> wrong = new ArrayList<>();
        demand(wrong, http.query("response_type").equals(Optional.of("code")), "response_type must be code");
        demand(wrong, http.query("client_id").equals(Optional.of(Issuer.CLIENT)), "client_id is not known");
        demand(wrong, http.query("scope").equals(Optional.of("openid")), "scope must be openid");
        demand(wrong, http.query("redirect_uri").isPresent(), "redirect_uri is missing");
        demand(wrong, http.query("state").isPresent(), "state is missing");
        demand(wrong, http.query("login_hint").isPresent(), "login_hint is missing: who signs in");
        if (!wrong.isEmpty()) {
            return refused(400, "invalid_request", wrong);
        }
        try {
            String back = http.query("redirect_uri").orElse("");
            String code = issuer.code(
                    http.query("login_hint").orElse(""), http.query("nonce").orElse(null), back);
            String location = back + (back.contains("?") ? "&" : "?") + "code=" + code + "&state="
                    + URLEncoder.encode(http.query("state").orElse(""), StandardCharsets.UTF_8);
            return Decision.success(Answer.text(302, "").withHeader("Location", location));
        } catch (IllegalArgumentException nobody) {
            return Decision.refusal(Answer.text(403, "Forbidden"));
        }
    }

    private Decision token(HttpCall http) {
        Map<String, String> form = form(http.body());
        List<String> wrong = new ArrayList<>();
        demand(wrong, "authorization_code".equals(form.get("grant_type")), "grant_type must be authorization_code");
        demand(
                wrong,
                Issuer.CLIENT.equals(form.get("client_id")) && Issuer.CLIENT_SECRET.equals(form.get("client_secret")),
                "client_id, client_secret: are not known");
        if (!wrong.isEmpty()) {
            return refused(401, "invalid_client", wrong);
        }
        Optional<Map<String, Object>> given =
                issuer.exchange(form.getOrDefault("code", ""), form.getOrDefault("redirect_uri", ""));
        given.ifPresent(tokens -> books.signedIn());
        return given.map(IssuerDesk::shown)
                .orElseGet(() -> refused(400, "invalid_grant", List.of("code: is not good, or was used")));
    }

    private Decision userinfo(HttpCall http) {
        String header = http.header("Authorization").orElse("");
        return issuer.userinfo(header.replaceFirst("^Bearer ", ""))
                .map(IssuerDesk::shown)
                .orElseGet(() -> refused(401, "invalid_token", List.of("header:Authorization: is not good")));
    }

    private Decision refused(int status, String error, List<String> wrong) {
        books.broken(DOOR, wrong);
        return Decision.refusal(
                Answer.json(status, Json.write(Map.of("error", error, "error_description", String.join("; ", wrong)))));
    }

    private static Decision shown(Map<String, Object> json) {
        return Decision.success(Answer.json(200, Json.write(json)));
    }

    private static void demand(List<String> wrong, boolean right, String demand) {
        if (!right) {
            wrong.add(demand);
        }
    }

    private static Map<String, String> form(byte[] body) {
        Map<String, String> form = new LinkedHashMap<>();
        Arrays.stream(new String(body, StandardCharsets.UTF_8).split("&", -1))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .forEach(pair -> form.put(pair[0], URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
        return form;
    }
}
