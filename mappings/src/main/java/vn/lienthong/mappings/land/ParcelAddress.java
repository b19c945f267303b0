package vn.lienthong.mappings.land;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A parcel's address with the commune of its old map in its words, and how both are found in it again. */
final class ParcelAddress {

    private static final Pattern WITH_COMMUNE =
            Pattern.compile("(?s)(.*?)\\s*\\(mã xã trên bản đồ địa chính: (\\d{5})\\)");

    private ParcelAddress() {}

    static @Nullable String written(Parcel parcel) {
        if (parcel.commune() == null) {
            return parcel.address();
        }
        var words = "(mã xã trên bản đồ địa chính: " + parcel.commune() + ")";
        return parcel.address() == null ? words : parcel.address() + " " + words;
    }

    static @Nullable String address(String written) {
        return split(written)
                .map(it -> it.group(1))
                .or(() -> Optional.of(written))
                .filter(it -> !it.isEmpty())
                .orElse(null);
    }

    static @Nullable String commune(String written) {
        return split(written).map(it -> it.group(2)).orElse(null);
    }

    private static Optional<Matcher> split(String written) {
        var matcher = WITH_COMMUNE.matcher(written);
        return matcher.matches() ? Optional.of(matcher) : Optional.empty();
    }
}
