package vn.lienthong.routes.identity;

import java.util.Map;
import java.util.Optional;
import vn.lienthong.mappings.dossier.Channel;
import vn.lienthong.mappings.dossier.Dossier;

/**
 * Which applicants are checked, and what follows. The procedure's measure goes before the channel's, and that before the usual one.
 *
 * @param usual for what is not named
 * @param procedures by code
 * @param channels by channel
 * @param goOnWhileAway whether what is to be parked goes on, with a note, while the service does not answer; otherwise it waits
 */
public record CheckPolicy(
        Measure usual, Map<String, Measure> procedures, Map<Channel, Measure> channels, boolean goOnWhileAway) {

    /** What is done about an applicant. */
    public enum Measure {
        /** Nobody is asked. */
        NEVER,
        /** What does not fit is noted, and the dossier goes on. */
        WARN,
        /** What does not fit keeps the dossier back for a person. */
        PARK
    }

    public CheckPolicy {
        procedures = Map.copyOf(procedures);
        channels = Map.copyOf(channels);
    }

    Measure of(Dossier dossier) {
        return Optional.ofNullable(procedures.get(dossier.procedure().code()))
                .or(() -> Optional.ofNullable(channels.get(dossier.channel())))
                .orElse(usual);
    }
}
