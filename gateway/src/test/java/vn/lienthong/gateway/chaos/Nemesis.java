package vn.lienthong.gateway.chaos;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What may happen, and for how long: milliseconds, at least and at most. */
enum Nemesis {
    /** {@code kill -9}, and started again. */
    GATEWAY_KILLED(0, 2_000, Track.GATEWAYS),
    /** SIGTERM, and started again. */
    GATEWAY_STOPPED(0, 1_000, Track.GATEWAYS),
    /** SIGSTOP for longer than any lease, then SIGCONT. */
    GATEWAY_FROZEN(5_000, 9_000, Track.GATEWAYS),
    BROKER_KILLED(200, 3_000, Track.BROKER),
    JOURNAL_LOST(200, 2_000, Track.BROKER),
    BROKER_FROZEN(2_000, 7_000, Track.BROKER),
    /** Every process of it at once, as when the power fails. */
    DATABASE_KILLED(200, 3_000, Track.DATABASE),
    DATABASE_RESTARTED(200, 2_000, Track.DATABASE),
    /** Connections are reset, and none is made. */
    DATABASE_CUT(500, 4_000, Track.LINES),
    /** Nothing gets through, and nobody is told. */
    DATABASE_SILENT(500, 5_000, Track.LINES),
    SYSTEM_CUT(500, 4_000, Track.LINES),
    SYSTEM_SILENT(500, 4_000, Track.LINES),
    ANSWERS_LOST(500, 3_000, Track.SYSTEMS, Track.OTHER_SYSTEMS),
    CALLS_LOST(500, 3_000, Track.SYSTEMS, Track.OTHER_SYSTEMS),
    HALF_ANSWERS(500, 3_000, Track.SYSTEMS, Track.OTHER_SYSTEMS),
    UNAVAILABLE(500, 5_000, Track.SYSTEMS, Track.OTHER_SYSTEMS),
    FLAPPING(500, 5_000, Track.SYSTEMS, Track.OTHER_SYSTEMS),
    PAGES(500, 3_000, Track.SYSTEMS, Track.OTHER_SYSTEMS),
    BUSY(500, 3_000, Track.SYSTEMS, Track.OTHER_SYSTEMS),
    NOBODY_LISTENS(500, 4_000, Track.SYSTEMS, Track.OTHER_SYSTEMS),
    SLOW_ANSWERS(500, 4_000, Track.SYSTEMS, Track.OTHER_SYSTEMS),
    SLOW_TO_TAKE(500, 4_000, Track.SYSTEMS, Track.OTHER_SYSTEMS),
    SESSIONS_END(500, 3_000, Track.SYSTEMS, Track.OTHER_SYSTEMS),
    REFUSALS(500, 2_000, Track.SYSTEMS, Track.OTHER_SYSTEMS),
    STALE_LOOK_UPS(500, 4_000, Track.SYSTEMS, Track.OTHER_SYSTEMS),
    DISK_FULL(1_500, 5_000, Track.DISK),
    CLOCK_AHEAD(1_000, 6_000, Track.CLOCKS),
    CLOCK_BACK(1_000, 6_000, Track.CLOCKS);

    final int shortest;
    final int longest;
    private final Set<Track> tracks;

    Nemesis(int shortest, int longest, Track... tracks) {
        this.shortest = shortest;
        this.longest = longest;
        this.tracks = Set.of(tracks);
    }

    /** Of one track. */
    static List<Nemesis> of(Track track) {
        return Arrays.stream(values()).filter(it -> it.tracks.contains(track)).toList();
    }
}
