package vn.lienthong.gateway.security;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who holds a key: {@code lienthong.access.origins.<origin-id>.api-key}, {@code lienthong.access.operators.<name>.api-key}.
 *
 * @param origins the provincial systems, by the origin id that their messages carry
 * @param operators the people who watch and act, by the name that the timelines show
 */
@ConfigurationProperties("lienthong.access")
record AccessSettings(
        @DefaultValue Map<String, Holder> origins,
        @DefaultValue Map<String, Holder> operators) {

    /** @param apiKey at least 24 visible ASCII characters; from the environment or a file, never from the jar */
    record Holder(@Nullable ApiKey apiKey) {}
}
