package vn.lienthong.gateway.origin;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is known of each provincial system besides its API key: {@code lienthong.access.origins.<origin-id>.*}.
 *
 * @param origins by the origin id that their messages carry
 * @param nationalIssuers {@code lienthong.access.national-issuers}: level 1 of the organisations that issue dossier codes
 *     for every province, such as the Portal itself
 */
@ConfigurationProperties("lienthong.access")
record OriginSettings(
        @DefaultValue Map<String, One> origins,
        @DefaultValue("G22") Set<String> nationalIssuers) {

    /**
     * One provincial system.
     *
     * @param organisations {@code .organisations}: organisation identifiers, in either order, whose dossiers it may send,
     *     with all that lies below them; communes also by their code of five digits. Empty for any
     * @param facade {@code .facade.*}: its account at the drop-in façade
     * @param jmsUser {@code .jms-user}: its user at the broker
     * @param jmsPassword {@code .jms-password}: needed where the embedded broker listens
     * @param notices {@code .notices.*}: where it is told what became of its messages
     */
    record One(
            @DefaultValue List<String> organisations,
            @Nullable Account facade,
            @Nullable String jmsUser,
            @Nullable Secret jmsPassword,
            @Nullable Told notices) {

        static final One NOTHING = new One(List.of(), null, null, null, null);
    }

    /** A name and its password; both, or neither. */
    record Account(@Nullable String username, @Nullable Secret password) {}

    /**
     * Where notices go: one address, the queue, or nowhere until they are fetched.
     *
     * @param callback {@code .notices.callback}: http or https
     * @param secret {@code .notices.secret}: what the notices are signed with; needed with a callback
     * @param jms {@code .notices.jms}: true for the queue {@code province.inbound.<origin-id>}
     * @param feed {@code .notices.feed}: true for notices that the origin fetches at {@code /api/v1/notices}
     */
    record Told(
            @Nullable URI callback,
            @Nullable Secret secret,
            @DefaultValue("false") boolean jms,
            @DefaultValue("false") boolean feed) {}
}
