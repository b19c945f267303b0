package vn.lienthong.gateway.landfile;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Whom files are fetched from: scheme, host and port, all three compared. */
record AllowedHosts(Set<Place> places) {

    /** @param host in lower case */
    record Place(String scheme, String host, int port) {

        static Place of(URI address) {
            String scheme = lower(address.getScheme());
            return new Place(scheme, lower(address.getHost()), port(scheme, address.getPort()));
        }

        private static int port(String scheme, int given) {
            int usual = scheme.equals("https") ? 443 : 80;
            return given < 0 ? usual : given;
        }
    }

    /**
     * @param written {@code host[:port]}, for https, or with a scheme before it
     * @throws IllegalArgumentException with a sentence that names the setting
     */
    static AllowedHosts of(List<String> written) {
        return new AllowedHosts(written.stream().map(AllowedHosts::place).collect(Collectors.toUnmodifiableSet()));
    }

    boolean contain(URI address) {
        return places.contains(Place.of(address));
    }

    private static Place place(String written) {
        URI address = URI.create(written.contains("://") ? written : "https://" + written);
        boolean whole = address.getHost() != null
                && Set.of("http", "https").contains(lower(address.getScheme()))
                && address.getRawUserInfo() == null
                && Set.of("", "/").contains(address.getRawPath())
                && address.getRawQuery() == null
                && address.getRawFragment() == null;
        if (!whole) {
            throw new IllegalArgumentException("lienthong.land.files.from takes host, host:port, or one with http:// or"
                    + " https:// before it, and has: " + written);
        }
        return Place.of(address);
    }

    private static String lower(@Nullable String text) {
        return text == null ? "" : text.toLowerCase(Locale.ROOT);
    }
}
