package vn.lienthong.gateway.chaos;

/**
 * What trouble strikes. Of one track one trouble comes after the other; those of several tracks come at the same time.
 *
 * @see Schedule
 */
enum Track {
    GATEWAYS(2_000, 9_000),
    BROKER(6_000, 16_000),
    DATABASE(10_000, 22_000),
    SYSTEMS(300, 2_500),
    OTHER_SYSTEMS(300, 4_000),
    LINES(4_000, 12_000),
    DISK(12_000, 25_000),
    CLOCKS(6_000, 18_000);

    /** Milliseconds of peace between two troubles: at least, and at most. */
    final int shortestPeace;

    final int longestPeace;

    Track(int shortestPeace, int longestPeace) {
        this.shortestPeace = shortestPeace;
        this.longestPeace = longestPeace;
    }
}
