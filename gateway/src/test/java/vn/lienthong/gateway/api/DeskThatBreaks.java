package vn.lienthong.gateway.api;

import org.springframework.web.bind.annotation.ResponseBody;

/** A controller with a bug, whose message holds what no caller may see. */
final class DeskThatBreaks {

    static final String PATH = "/api/v1/breaks";
    static final String OUTSIDE = "/api/v1/breaks-outside";
    static final String SECRET = "mat khau la 1234";

    @ResponseBody
    public String breaks() {
        throw new IllegalStateException(SECRET);
    }
}
