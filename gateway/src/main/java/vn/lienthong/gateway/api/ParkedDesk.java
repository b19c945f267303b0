package vn.lienthong.gateway.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;
import vn.lienthong.gateway.security.Caller;

/** Shows what needs a person, by root cause. */
@RestController
final class ParkedDesk {

    private static final int LARGEST_PAGE = 200;

    /** @param complete whether all groups are listed; false beyond {@value ParkedGroups#MOST} */
    record Groups(boolean complete, List<ParkedGroup> groups) {}

    /** @param next where the next page is, absent on the last one */
    @JsonInclude(Include.NON_NULL)
    record Page(List<MessageFacts> messages, @Nullable String next) {}

    private final ParkedGroups groups;
    private final ParkedMessages messages;

    ParkedDesk(ParkedGroups groups, ParkedMessages messages) {
        this.groups = groups;
        this.messages = messages;
    }

    @GetMapping("/api/v1/parked")
    Groups groups(@AuthenticationPrincipal Caller caller) {
        List<ParkedGroup> found = groups.all(caller.sight());
        return new Groups(found.size() < ParkedGroups.MOST, found);
    }

    @GetMapping("/api/v1/parked/{fingerprint}")
    Page messages(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String fingerprint,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "50") int size) {
        if (size < 1 || size > LARGEST_PAGE) {
            throw new Refused(Problem.MALFORMED_REQUEST);
        }
        List<MessageFacts> found = messages.page(fingerprint, after, size + 1, caller);
        if (found.size() <= size) {
            return new Page(found, null);
        }
        List<MessageFacts> page = found.subList(0, size);
        return new Page(page, next(fingerprint, page.get(size - 1).id(), size));
    }

    private static String next(String fingerprint, UUID last, int size) {
        return UriComponentsBuilder.fromPath("/api/v1/parked/{fingerprint}")
                .queryParam("after", last)
                .queryParam("size", size)
                .encode()
                .buildAndExpand(fingerprint)
                .toUriString();
    }
}
