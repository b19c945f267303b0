package vn.lienthong.gateway.landfile;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes an address of a link, and looks whether it may be gone to at all; what its host's name means is looked at later. */
record LinkAddress(AllowedHosts hosts, @Nullable URI below) {

    /** @throws LinkRefused when nothing is fetched from there */
    URI of(String link) {
        URI address = parsed(whole(link.strip().replace(" ", "%20")));
        if (!Set.of("http", "https").contains(address.getScheme().toLowerCase(Locale.ROOT))) {
            throw new LinkRefused(Trouble.SCHEME);
        }
        if (String.valueOf(address.getRawAuthority()).contains("@")) {
            throw new LinkRefused(Trouble.USER_INFO);
        }
        if (address.getHost() == null) {
            throw new LinkRefused(Trouble.NO_ADDRESS);
        }
        if (!hosts.contain(address)) {
            throw new LinkRefused(Trouble.HOST_NOT_ALLOWED);
        }
        return address;
    }

    private String whole(String link) {
        if (link.isEmpty() || link.startsWith("//") || link.startsWith("\\")) {
            throw new LinkRefused(Trouble.NO_ADDRESS);
        }
        if (link.matches("[A-Za-z][A-Za-z0-9+.-]*:.*")) {
            return link;
        }
        if (below == null) {
            throw new LinkRefused(Trouble.NO_PLACE_BEFORE);
        }
        String before = below.toString();
        if (before.endsWith("=")) {
            return before + link;
        }
        return before.replaceAll("/$", "") + "/" + link.replaceAll("^/", "");
    }

    private static URI parsed(String whole) {
        try {
            String ascii = new URI(whole).toASCIIString();
            int fragment = ascii.indexOf('#');
            return new URI(fragment < 0 ? ascii : ascii.substring(0, fragment));
        } catch (URISyntaxException e) {
            throw new LinkRefused(Trouble.NO_ADDRESS);
        }
    }
}
