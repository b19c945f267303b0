package vn.lienthong.mappings.land;

import java.util.Map;
import vn.lienthong.mappings.Translation;
import vn.lienthong.mappings.json.Findings;
import vn.lienthong.mappings.json.JsonReading;
import vn.lienthong.mappings.json.JsonValue;

/**
 * The outside of a message about land tax: its secret can be compared before anything inside is looked at. It does not show
 * itself.
 *
 * @param securityKey the secret as it was sent
 * @param service {@code Service}
 * @param isUpdating whether it takes the place of an earlier one
 * @param data what is inside
 */
public record TaxEnvelope(String securityKey, String service, boolean isUpdating, JsonValue.Members data) {

    /** The largest message that is read, in bytes. */
    public static final int MOST_BYTES = 16_777_216;

    /** @return the envelope, or what is wrong with it */
    public static Translation<TaxEnvelope> read(byte[] body) {
        var findings = new Findings();
        return new JsonReading(MOST_BYTES, MOST_BYTES, findings)
                .object(body)
                .map(members -> envelope(members, findings))
                .filter(it -> findings.isEmpty())
                .map(Translation::of)
                .orElseGet(() -> Translation.because(findings.list()));
    }

    private static TaxEnvelope envelope(JsonValue.Members members, Findings findings) {
        var in = new CallView("", members, findings);
        var data = members.values().entrySet().stream()
                .filter(it -> it.getKey().equalsIgnoreCase("Data"))
                .map(Map.Entry::getValue)
                .filter(JsonValue.Members.class::isInstance)
                .map(JsonValue.Members.class::cast)
                .findFirst();
        if (data.isEmpty()) {
            in.complaint("Data").missing();
        }
        return new TaxEnvelope(
                in.secret("SecurityKey"),
                in.text("Service").orElse(""),
                in.truth("IsUpdating").orElse(false),
                data.orElse(new JsonValue.Members(Map.of())));
    }

    @Override
    public String toString() {
        return "TaxEnvelope[" + service + "]";
    }
}
