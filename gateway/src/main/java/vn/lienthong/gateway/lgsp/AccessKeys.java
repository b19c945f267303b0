package vn.lienthong.gateway.lgsp;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the header {@code lgspaccesstoken} says, which some provinces' buses want besides the token; the secret from the environment
 * or a mounted file.
 *
 * @param partnerCodeCus the code of the partner's customer
 */
public record AccessKeys(
        @DefaultValue("") String accessKey,
        @DefaultValue("") String secretKey,
        @DefaultValue("") String appName,
        @DefaultValue("") String partnerCode,
        @DefaultValue("") String partnerCodeCus) {

    /** The value of the header, which is as secret as the key in it. */
    public String header() {
        String json = JsonNodeFactory.instance
                .objectNode()
                .put("AccessKey", accessKey)
                .put("SecretKey", secretKey)
                .put("AppName", appName)
                .put("PartnerCode", partnerCode)
                .put("PartnerCodeCus", partnerCodeCus)
                .toString();
        return Base64.getEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "AccessKeys[" + appName + "]";
    }
}
