package vn.lienthong.gateway.daybook;

import java.util.Comparator;

/** One line of an account: the smallest part of which the others are sums. */
record Line(Key key, Balance balance) {

    /**
     * @param part a lane, for its messages, or {@link #DOSSIER}
     * @param unit its code as the documents have it, empty where none is on record
     * @param channel empty where none is on record
     */
    record Key(String part, String unit, String channel) implements Comparable<Key> {

        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::part).thenComparing(Key::unit).thenComparing(Key::channel);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }

        boolean isDossiers() {
            return part.equals(DOSSIER);
        }
    }

    /** The Portal's dossiers, which are delivered with the first of their states. */
    static final String DOSSIER = "DOSSIER";
}
