package vn.lienthong.mappings.unit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What may stand before a unit's own name, in full or shortened. */
enum UnitKind {
    WARD(Level.COMMUNE, "phường", "p"),
    COMMUNE(Level.COMMUNE, "xã", "x"),
    TOWNSHIP(Level.COMMUNE, "thị trấn", "tt"),
    SPECIAL_ZONE(Level.COMMUNE, "đặc khu", "đk"),
    URBAN_DISTRICT(Level.ABOVE, "quận", "q"),
    DISTRICT(Level.ABOVE, "huyện", "h"),
    TOWN(Level.ABOVE, "thị xã", "tx"),
    CITY(Level.ABOVE, "thành phố", "tp"),
    PROVINCE(Level.ABOVE, "tỉnh", "t");

    private enum Level {
        COMMUNE,
        ABOVE
    }

    private final Level level;
    private final List<String> words;
    private final List<String> bareWords;

    UnitKind(Level level, String... words) {
        this.level = level;
        this.words = Stream.of(words).map(Spelling::key).toList();
        this.bareWords = Stream.of(words).map(Spelling::bare).toList();
    }

    boolean isCommune() {
        return level == Level.COMMUNE;
    }

    /** @param key a name as {@link Spelling#key} gives it */
    static Optional<UnitKind> before(String key) {
        return Arrays.stream(values())
                .filter(kind -> kind.words.stream().anyMatch(word -> key.startsWith(word + " ")))
                .findFirst();
    }

    /** @return the name without what stands before it */
    static String own(String key) {
        return without(key, Arrays.stream(values()).flatMap(kind -> kind.words.stream()));
    }

    /** @param bare a name as {@link Spelling#bare} gives it */
    static String ownBare(String bare) {
        return without(bare, Arrays.stream(values()).flatMap(kind -> kind.bareWords.stream()));
    }

    private static String without(String name, Stream<String> words) {
        return words.filter(word -> name.startsWith(word + " "))
                .findFirst()
                .map(word -> name.substring(word.length() + 1))
                .orElse(name);
    }
}
