package vn.lienthong.gateway.api;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lienthong.gateway.content.Quotes;
import vn.lienthong.gateway.search.BothCodes;
import vn.lienthong.gateway.search.Cursor;
import vn.lienthong.gateway.search.MessageFilter;
import vn.lienthong.gateway.search.Search;
import vn.lienthong.gateway.search.Where;
import vn.lienthong.gateway.security.Caller;

/** Finds messages. A provincial system finds its own, a person all, or those of the units to which he or she is limited. */
@Component
public final class MessageSearch {

    private final Search search;
    private final SearchFigures figures;
    private final Quotes quotes;
    private final BothCodes codes;
    private final Clock clock;

    MessageSearch(Search search, SearchFigures figures, Quotes quotes, BothCodes codes, Clock clock) {
        this.search = search;
        this.figures = figures;
        this.quotes = quotes;
        this.codes = codes;
        this.clock = clock;
    }

    /** @throws Refused when it is no search */
    public FoundMessages find(SearchRequest asked, Caller caller) {
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
        return new FoundMessages(
                found,
                older && !found.isEmpty() ? cursor(found.get(found.size() - 1)) : null,
                newer && !found.isEmpty() ? cursor(found.get(0)) : null,
                Boolean.TRUE.equals(asked.count()) ? words(search.count(where)) : null);
    }

    SearchFigures.Figures figures(SearchRequest asked, Caller caller) {
        return figures.of(where(asked, caller));
    }

    private Where where(SearchRequest asked, Caller caller) {
        MessageFilter filter = asked.filter(clock.instant());
        @Nullable String dossier = filter.dossier();
        return Where.of(
                filter,
                caller.sight(),
                dossier == null ? Set.of() : codes.of(dossier).subjects());
    }

    private static String cursor(MessageFacts facts) {
        return new Cursor(facts.receivedAt(), facts.id()).text();
    }

    private static String words(long count) {
        return count > Search.MOST_COUNTED ? "10 000+" : String.valueOf(count);
    }
}
