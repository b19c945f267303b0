package vn.lienthong.gateway.security;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import vn.lienthong.gateway.security.Caller.Role;

/**
 * Who holds a key: {@code lienthong.access.origins.<origin-id>.api-key}, {@code lienthong.access.operators.<name>.api-key}.
 *
 * @param origins the provincial systems, by the origin id that their messages carry
 * @param operators the people, or programs in their place, by the name that timelines and audit show
 */
@ConfigurationProperties("lienthong.access")
record AccessSettings(
        @DefaultValue Map<String, Origin> origins,
        @DefaultValue Map<String, Person> operators) {

    /**
     * @param apiKey at least 24 visible ASCII characters, from the environment or a file; null where it has another way in
     * @param oauth2Client the client whose tokens are this origin's, see {@link OAuth2Settings}; null for none
     */
    record Origin(@Nullable ApiKey apiKey, @Nullable String oauth2Client) {}

    /**
     * @param apiKey as for origins, and never null
     * @param role what the holder may do
     * @param units the codes of the units to which the holder is limited, see {@link Sight}; null for the whole province
     */
    record Person(
            @Nullable ApiKey apiKey,
            @DefaultValue("OPERATOR") Role role,
            @Nullable List<String> units) {}
}
