package vn.lienthong.gateway.notice;

import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.lienthong.gateway.api.Problem;
import vn.lienthong.gateway.api.Refused;
import vn.lienthong.gateway.origin.Origins;
import vn.lienthong.gateway.security.Caller;
import vn.lienthong.mappings.Words;

/** Where an origin that is not called fetches its notices. */
@RestController
final class NoticeDesk {

    private static final int LARGEST_PAGE = 200;

    /** @param next where to go on, at once or later: what comes in meanwhile is found there */
    record Page(List<Feed.Line> notices, String next) {}

    private final Feed feed;
    private final Origins origins;

    NoticeDesk(Feed feed, Origins origins) {
        this.feed = feed;
        this.origins = origins;
    }

    @GetMapping("/api/v1/notices")
    Page notices(
            @AuthenticationPrincipal Caller caller,
            @RequestParam(defaultValue = "0") long after,
            @RequestParam(defaultValue = "50") int size) {
        if (after < 0 || size < 1 || size > LARGEST_PAGE) {
            throw new Refused(Problem.MALFORMED_REQUEST);
        }
        if (origins.find(caller.name()).filter(it -> it.notices().feed()).isEmpty()) {
            throw new Refused(Problem.NOT_FOUND, noFeed(caller.name()));
        }
        List<Feed.Line> lines = feed.after(caller.name(), after, size);
        long last = lines.isEmpty() ? after : lines.get(lines.size() - 1).number();
        return new Page(lines, "/api/v1/notices?after=" + last + "&size=" + size);
    }

    private static Words noFeed(String origin) {
        String setting = "lienthong.access.origins." + origin + ".notices.feed";
        return new Words(
                "Hệ thống này chưa bật hộp thông báo; đề nghị đơn vị vận hành đặt " + setting + "=true",
                "This system has no feed of notices; ask the operators to set " + setting + "=true");
    }
}
