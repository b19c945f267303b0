package vn.lienthong.mappings.civilstatus;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A name, whole or in its parts, as it was given. It does not show itself.
 *
 * @param full the whole name; absent when the parts are given
 * @param family family name, {@code Họ}
 * @param middle what stands between, {@code Chữ đệm}
 * @param given given name, {@code Tên}
 */
public record PersonName(
        @Nullable String full,
        @Nullable String family,
        @Nullable String middle,
        @Nullable String given) {

    private static final String BLANK = " ";

    public PersonName {
        if (full == null && family == null && given == null) {
            throw new IllegalArgumentException("a name without a name");
        }
    }

    public static PersonName whole(String full) {
        return new PersonName(full, null, null, null);
    }

    public static PersonName parted(@Nullable String family, @Nullable String middle, @Nullable String given) {
        return new PersonName(null, family, middle, given);
    }

    /** @return the whole name on one line */
    public String text() {
        return full != null
                ? full
                : Stream.of(family, middle, given).filter(Objects::nonNull).collect(Collectors.joining(BLANK));
    }

    /**
     * @return the name in its parts: as they were given, else the first word, the last word, and what is between. A name of
     *     one word is a given name. That the family name is one word is a rule of thumb, which compound ones break
     */
    public PersonName inParts() {
        if (full == null) {
            return this;
        }
        int first = full.indexOf(BLANK);
        int last = full.lastIndexOf(BLANK);
        if (first < 0) {
            return parted(null, null, full);
        }
        return parted(
                full.substring(0, first),
                first == last ? null : full.substring(first + 1, last),
                full.substring(last + 1));
    }

    @Override
    public String toString() {
        return "PersonName[***]";
    }
}
