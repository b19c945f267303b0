package vn.lienthong.gateway.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.lienthong.gateway.content.Quotes;
import vn.lienthong.gateway.search.BothCodes;
import vn.lienthong.gateway.search.Cursor;
import vn.lienthong.gateway.search.MessageFilter;
import vn.lienthong.gateway.search.Search;
import vn.lienthong.gateway.search.Where;
import vn.lienthong.gateway.security.Caller;

/** Finds messages. A provincial system finds its own, a person all. */
@RestController
@RequestMapping(path = "/api/v1/messages/search", consumes = MediaType.APPLICATION_JSON_VALUE)
final class SearchDesk {

    /**
     * @param messages the newest first
     * @param next for the field {@code after} of the next search, absent where nothing is older
     * @param previous for the field {@code before}, absent where nothing is newer
     * @param count how many there are in all, in words: beyond 10 000 it says {@code 10 000+}; absent unless asked for
     */
    @JsonInclude(Include.NON_NULL)
    record Page(
            List<MessageFacts> messages,
            @Nullable String next,
            @Nullable String previous,
            @Nullable String count) {}

    private final Search search;
    private final SearchFigures figures;
    private final Quotes quotes;
    private final BothCodes codes;
    private final Clock clock;

    SearchDesk(Search search, SearchFigures figures, Quotes quotes, BothCodes codes, Clock clock) {
        this.codes = codes;
        this.search = search;
        this.figures = figures;
        this.quotes = quotes;
        this.clock = clock;
    }

    @PostMapping
    Page messages(@AuthenticationPrincipal Caller caller, HttpServletRequest request) {
        SearchRequest asked = SearchRequest.in(request);
        Search.Page page = asked.page();
        Where where = where(asked, caller);
        List<MessageFacts> found = search.page(
                where, page, MessageFacts.COLUMNS, (row, n) -> MessageFacts.of(new Columns(row), caller, quotes));
        boolean more = found.size() > page.size();
        boolean backwards = page.before() != null;
        if (more) {
            found.remove(backwards ? 0 : page.size());
        }
        boolean older = backwards || more;
        boolean newer = backwards ? more : page.after() != null;
        return new Page(
                found,
                older && !found.isEmpty() ? cursor(found.get(found.size() - 1)) : null,
                newer && !found.isEmpty() ? cursor(found.get(0)) : null,
                Boolean.TRUE.equals(asked.count()) ? words(search.count(where)) : null);
    }

    @PostMapping("/figures")
    SearchFigures.Figures figures(@AuthenticationPrincipal Caller caller, HttpServletRequest request) {
        return figures.of(where(SearchRequest.in(request), caller));
    }

    private Where where(SearchRequest asked, Caller caller) {
        MessageFilter filter = asked.filter(clock.instant());
        String dossier = filter.dossier();
        return Where.of(
                filter,
                caller.isPerson() ? null : caller.name(),
                dossier == null ? Set.of() : codes.of(dossier).subjects());
    }

    private static String cursor(MessageFacts facts) {
        return new Cursor(facts.receivedAt(), facts.id()).text();
    }

    private static String words(long count) {
        return count > Search.MOST_COUNTED ? "10 000+" : String.valueOf(count);
    }
}
