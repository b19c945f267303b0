package vn.lienthong.mock.lgsp;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vn.lienthong.mock.wire.HttpCall;

/** What a call for a token must look like. */
final class TokenRequest {
    private TokenRequest() {}

    /** Everything that is wrong with it, except for who asks. */
    static List<String> wrong(HttpCall call) {
        List<String> wrong = new ArrayList<>();
        if (!call.method().equals("POST")) {
            wrong.add("the token is asked for with POST, not " + call.method());
        }
        if (!call.header("Content-Type")
                .orElse("")
                .toLowerCase(Locale.ROOT)
                .startsWith("application/x-www-form-urlencoded")) {
            wrong.add("header:Content-Type: must be application/x-www-form-urlencoded");
        }
        if (!call.header("Authorization").orElse("").startsWith("Basic ")) {
            wrong.add("header:Authorization: must be Basic and consumer key and secret");
        }
        String form = new String(call.body(), StandardCharsets.UTF_8);
        if (Arrays.stream(form.split("&", -1)).noneMatch("grant_type=client_credentials"::equals)) {
            wrong.add("the body must hold grant_type=client_credentials");
        }
        return List.copyOf(wrong);
    }
}
