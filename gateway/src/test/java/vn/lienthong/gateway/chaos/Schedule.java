package vn.lienthong.gateway.chaos;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/**
 * All trouble of one run, which the seed alone decides.
 *
 * @param length milliseconds; no trouble begins after it
 * @param blows in the order in which they begin
 */
record Schedule(long seed, int length, List<Blow> blows) {

    static Schedule drawn(long seed, int length) {
        return drawn(seed, length, 1);
    }

    /** @param calm how many times as long as its track says each peace lasts */
    static Schedule drawn(long seed, int length, int calm) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Blow> blows = new ArrayList<>();
        for (Track track : Track.values()) {
            blows.addAll(drawn(random.split(), track, length, calm));
        }
        blows.sort(Comparator.comparingInt(Blow::at));
        return new Schedule(seed, length, List.copyOf(blows));
    }

    /** Each kind of a track once before any comes twice, so that a short run meets most of them. */
    private static List<Blow> drawn(SplittableRandom random, Track track, int length, int calm) {
        List<Blow> blows = new ArrayList<>();
        List<Nemesis> bag = new ArrayList<>();
        int at = calm * peace(random, track);
        while (at < length) {
            if (bag.isEmpty()) {
                bag.addAll(Nemesis.of(track));
            }
            Nemesis what = bag.remove(random.nextInt(bag.size()));
            int lasts = random.nextInt(what.shortest, what.longest + 1);
            blows.add(new Blow(track, at, lasts, what, random.nextInt(1 << 30)));
            at += lasts + calm * peace(random, track);
        }
        return blows;
    }

    private static int peace(SplittableRandom random, Track track) {
        return random.nextInt(track.shortestPeace, track.longestPeace + 1);
    }

    List<Blow> of(Track track) {
        return blows.stream().filter(it -> it.track() == track).toList();
    }

    @Override
    public String toString() {
        return "seed " + seed + ", " + length / 1_000 + " s, " + blows.size() + " troubles\n"
                + blows.stream().map(Blow::toString).collect(Collectors.joining("\n"));
    }
}
