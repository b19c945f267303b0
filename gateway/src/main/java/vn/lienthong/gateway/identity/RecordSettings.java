package vn.lienthong.gateway.identity;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long is kept who was looked up by whom and what for: {@code lienthong.identity.record.*}.
 *
 * @param keep after it, figures remain: when, for which procedure, what came of it, how long it took. How long the law wants such
 *     records kept is for the province to say
 */
@ConfigurationProperties("lienthong.identity.record")
record RecordSettings(@DefaultValue("3650d") Duration keep) {

    RecordSettings {
        if (keep.isNegative() || keep.isZero()) {
            throw new IllegalArgumentException("lienthong.identity.record.keep must be longer than zero");
        }
    }
}
