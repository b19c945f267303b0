package vn.lienthong.gateway.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienthong.gateway.replay.Hold;
import vn.lienthong.gateway.replay.Job;
import vn.lienthong.gateway.replay.JobState;
import vn.lienthong.gateway.replay.Preview;
import vn.lienthong.gateway.replay.Prospect;
import vn.lienthong.mappings.Words;
import vn.lienthong.routes.message.Cause;

/**
 * A job and its preview.
 *
 * @param items how many messages it has
 * @param preview how many there are of each prospect, with a few examples
 * @param decisions how many need a decision, by cause; {@code run} takes the causes to send all the same
 * @param results how many have ended how; {@code sentNow} says where those that were sent are by now
 * @param left how many have no result yet
 * @param expectedSeconds how long the rest takes at the job's rate, once nothing holds it up
 * @param standsBehind what it stands behind at this moment; absent where nothing holds it up
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record JobView(
        UUID id,
        String what,
        JobState state,
        Words words,
        String who,
        String reason,
        double rate,
        boolean look,
        Set<Cause> include,
        Instant createdAt,
        Instant changedAt,
        @Nullable Instant startedAt,
        int items,
        Map<Prospect, Group> preview,
        Map<String, Long> decisions,
        Map<String, Long> results,
        Map<String, Long> sentNow,
        long left,
        long unlooked,
        long expectedSeconds,
        @Nullable Standing standsBehind,
        Map<String, String> links) {

    /** Messages of one prospect. */
    public record Group(long count, Words words, List<UUID> examples) {}

    /** What a job that runs stands behind, and goes on after by itself. */
    public record Standing(Hold hold, Words words) {}

    public static JobView of(Job job, Preview preview) {
        Preview.Figures figures = preview.figures(job);
        long left =
                figures.waiting().values().stream().mapToLong(Long::longValue).sum();
        long calls = figures.waiting().getOrDefault(Prospect.TO_DO, 0L)
                + job.include().stream()
                        .mapToLong(it -> figures.decisions().getOrDefault(it.name(), 0L))
                        .sum();
        return new JobView(
                job.id(),
                job.what().name(),
                job.state(),
                JobWords.of(job.state()),
                job.who(),
                job.reason(),
                job.rate(),
                job.look(),
                job.include(),
                job.createdAt(),
                job.changedAt(),
                job.startedAt(),
                job.items(),
                groups(job.id(), figures, preview),
                figures.decisions(),
                figures.results(),
                figures.sent(),
                left,
                figures.unlooked(),
                job.ended()
                        ? 0
                        : Duration.ofMillis(Math.round(calls * 1000 / job.rate()))
                                .toSeconds(),
                figures.hold().map(it -> new Standing(it, JobWords.of(it))).orElse(null),
                links(job));
    }

    private static Map<Prospect, Group> groups(UUID id, Preview.Figures figures, Preview preview) {
        Map<Prospect, Group> groups = new TreeMap<>();
        figures.prospects()
                .forEach((prospect, count) ->
                        groups.put(prospect, new Group(count, JobWords.of(prospect), preview.examples(id, prospect))));
        return groups;
    }

    private static Map<String, String> links(Job job) {
        Map<String, String> links = new TreeMap<>(Map.of("self", path(job.id()), "items", path(job.id()) + "/items"));
        if (job.approval() != null) {
            links.put("approval", "/api/v1/approvals/" + job.approval());
        }
        return links;
    }

    static String path(UUID id) {
        return "/api/v1/replays/" + id;
    }
}
