package vn.lienthong.gateway.filed;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import vn.lienthong.gateway.engine.EngineRefusal;
import vn.lienthong.gateway.origin.Secret;

/** What must be set before the door is opened. */
final class FiledStart {

    private static final String CALLER = "lienthong.filed.caller.";
    private static final int SHORTEST_SECRET = 24;
    private static final int SHORTEST_PASSWORD = 12;
    private static final String FINGERPRINT = "(?:[0-9A-Fa-f]{2}:?){32}";

    private FiledStart() {}

    /** @throws EngineRefusal with a sentence that names the setting, and shows no secret */
    static FiledSettings checked(FiledSettings settings) {
        if (settings.unitFields().isEmpty()) {
            throw new EngineRefusal("lienthong.filed.unit-fields must name one field at least.");
        }
        if (!settings.open()) {
            return settings;
        }
        FiledSettings.Caller caller = settings.caller();
        switch (caller.by()) {
            case SECRET -> fit("secret", caller.secret(), SHORTEST_SECRET);
            case SESSION -> {
                fit("password", caller.password(), SHORTEST_PASSWORD);
                if (caller.username() == null || caller.username().isBlank()) {
                    throw new EngineRefusal(CALLER + "username must be set where by is SESSION.");
                }
            }
            case CERTIFICATE -> {
                if (caller.certificates().isEmpty()
                        || !caller.certificates().stream().allMatch(it -> it.matches(FINGERPRINT))) {
                    throw new EngineRefusal(
                            CALLER + "certificates must be SHA-256 fingerprints of 64 hexadecimal digits.");
                }
            }
            case CLOSED -> throw new IllegalStateException("a closed door was called open");
        }
        if (!isWebAddress(settings.gatewayAddress())) {
            throw new EngineRefusal(
                    "lienthong.filed.gateway-address must be the address at which provincial systems reach"
                            + " this gateway, such as https://truc.tinh.gov.vn: they fetch the files of filed dossiers there.");
        }
        return settings;
    }

    private static void fit(String name, @Nullable Secret secret, int shortest) {
        if (secret == null || secret.reveal().length() < shortest) {
            throw new EngineRefusal(CALLER + name + " must have at least " + shortest + " characters.");
        }
    }

    private static boolean isWebAddress(String text) {
        try {
            URI address = URI.create(text);
            boolean web = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
            return web && address.getHost() != null && !text.endsWith("/");
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
