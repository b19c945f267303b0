package vn.lienthong.gateway.scan;

import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The province's own virus scanner, a clamd that takes streams over TCP: {@code lienthong.attachments.scanner.*}.
 *
 * @param address {@code host:port}, or {@code host} for port 3310; empty where there is none
 * @param connectTimeout limit for opening a connection
 * @param answerTimeout how long the scanner may take for its verdict once it has all of a file, and for taking in a part of one
 * @param largest the longest file that it takes, clamd's own {@code StreamMaxLength}
 */
@ConfigurationProperties("lienthong.attachments.scanner")
record ScannerSettings(
        @DefaultValue("") String address,
        @DefaultValue("5s") Duration connectTimeout,
        @DefaultValue("60s") Duration answerTimeout,
        @DefaultValue("100MB") DataSize largest) {

    private static final int USUAL_PORT = 3310;

    /** @throws IllegalArgumentException with a sentence that names the setting */
    ScannerSettings {
        address = address.strip();
        if (!address.isEmpty()) {
            parsed(address);
        }
        positive("connect-timeout", connectTimeout);
        positive("answer-timeout", answerTimeout);
        if (largest.toBytes() < 1) {
            throw new IllegalArgumentException("lienthong.attachments.scanner.largest must be above 0");
        }
    }

    boolean wanted() {
        return !address.isEmpty();
    }

    /** Looked up anew each time. */
    InetSocketAddress place() {
        URI parsed = parsed(address);
        String host = parsed.getHost().replaceAll("[\\[\\]]", "");
        return new InetSocketAddress(host, parsed.getPort() < 0 ? USUAL_PORT : parsed.getPort());
    }

    private static URI parsed(String address) {
        String wrong = "lienthong.attachments.scanner.address must be host:port, and is " + address;
        try {
            URI parsed = new URI("tcp://" + address);
            boolean plain = parsed.getHost() != null
                    && parsed.getPort() != 0
                    && parsed.getPort() <= 0xFFFF
                    && parsed.getPath().isEmpty()
                    && parsed.getUserInfo() == null;
            if (!plain) {
                throw new IllegalArgumentException(wrong);
            }
            return parsed;
        } catch (URISyntaxException none) {
            throw new IllegalArgumentException(wrong, none);
        }
    }

    private static void positive(String name, Duration length) {
        if (length.isNegative() || length.isZero()) {
            throw new IllegalArgumentException(
                    "lienthong.attachments.scanner." + name + " must be longer than zero, and is " + length);
        }
    }
}
