package vn.lienthong.gateway.alert;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whom an alert reaches: {@code lienthong.alerts.*}. Without {@code mail.host} nobody gets mail, without {@code webhook.url}
 * nothing is called.
 *
 * @param after how long a system must not have answered before anybody is told
 * @param retry how long after a telling that failed the next try comes; doubles up to an hour
 * @param patience how long a telling is tried
 * @param lease how long a node may take for one telling
 */
@ConfigurationProperties("lienthong.alerts")
record AlertSettings(
        @DefaultValue("2m") Duration after,
        @DefaultValue("30s") Duration retry,
        @DefaultValue("24h") Duration patience,
        @DefaultValue("2m") Duration lease,
        @DefaultValue Mail mail,
        @DefaultValue Webhook webhook) {

    private static final int SHORTEST_SECRET = 16;

    /** How a connection to the mail server is kept from others' eyes. */
    enum Cover {
        STARTTLS,
        TLS,
        NONE
    }

    /**
     * @param host the mail server; empty for no mail
     * @param username empty where the server asks nobody who they are
     * @param cover STARTTLS is insisted on, and the server's certificate must be in its name
     */
    record Mail(
            @DefaultValue("") String host,
            @DefaultValue("587") int port,
            @DefaultValue("") String username,
            @DefaultValue("") String password,
            @DefaultValue("STARTTLS") Cover cover,
            @DefaultValue("") String from,
            @DefaultValue List<String> to) {

        Mail {
            to = List.copyOf(to);
            if (!host.isEmpty() && (from.isBlank() || to.isEmpty())) {
                throw new IllegalArgumentException(
                        "lienthong.alerts.mail.from and .to must be set where lienthong.alerts.mail.host is");
            }
        }

        boolean wanted() {
            return !host.isEmpty();
        }
    }

    /** @param secret what each call is signed with, as notices are */
    record Webhook(@Nullable URI url, @DefaultValue("") String secret) {

        Webhook {
            if (url != null && secret.length() < SHORTEST_SECRET) {
                throw new IllegalArgumentException("lienthong.alerts.webhook.secret must have at least "
                        + SHORTEST_SECRET + " characters where lienthong.alerts.webhook.url is set");
            }
            if (url != null && !List.of("http", "https").contains(String.valueOf(url.getScheme()))) {
                throw new IllegalArgumentException("lienthong.alerts.webhook.url must be an http or https address");
            }
        }

        boolean wanted() {
            return url != null;
        }

        @Override
        public String toString() {
            return "Webhook[url=***, secret=***]";
        }
    }

    List<Way> ways() {
        return List.of(Way.MAIL, Way.WEBHOOK).stream()
                .filter(it -> it == Way.MAIL ? mail.wanted() : webhook.wanted())
                .toList();
    }
}
