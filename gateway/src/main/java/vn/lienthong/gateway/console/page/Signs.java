package vn.lienthong.gateway.console.page;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.lienthong.gateway.api.ParkedGroup;
import vn.lienthong.gateway.api.ParkedGroups;
import vn.lienthong.gateway.approval.Approval;
import vn.lienthong.gateway.approval.Approvals;
import vn.lienthong.gateway.paper.PaperFigures;
import vn.lienthong.gateway.security.Sight;

/** How many things wait for a person; counted at most every few seconds for all who see the same. */
@Component
public final class Signs {

    private static final Duration FRESH = Duration.ofSeconds(2);
    private static final int MOST_ASKED = 200;
    private static final int MOST_KEPT = 1_000;

    /**
     * @param parked messages that are held
     * @param approvals requests that wait for a second person
     * @param tasks searches in paper books that are open
     */
    public record Counts(long parked, long approvals, long tasks) {}

    private final ParkedGroups groups;
    private final Approvals approvals;
    private final PaperFigures paper;
    private final LoadingCache<Sight, Counts> counts;

    Signs(ParkedGroups groups, Approvals approvals, PaperFigures paper) {
        this.groups = groups;
        this.approvals = approvals;
        this.paper = paper;
        this.counts = Caffeine.newBuilder()
                .expireAfterWrite(FRESH)
                .maximumSize(MOST_KEPT)
                .build(this::count);
    }

    public Counts now(Sight sight) {
        return Objects.requireNonNull(counts.get(sight));
    }

    private Counts count(Sight sight) {
        return new Counts(
                groups.all(sight).stream().mapToLong(ParkedGroup::count).sum(),
                sight.isLimited()
                        ? 0
                        : approvals
                                .page(Approval.State.REQUESTED, null, MOST_ASKED)
                                .size(),
                paper.byUnit(sight).stream()
                        .flatMap(it -> it.tasks().values().stream())
                        .mapToLong(Long::longValue)
                        .sum());
    }
}
