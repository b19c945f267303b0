package vn.lienthong.routes.identity;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.lienthong.mappings.dossier.Channel;
import vn.lienthong.routes.message.Lane;

/**
 * Which people are checked, and what follows. The procedure's measure goes before the channel's, that before the lane's, and that
 * before the usual one.
 *
 * @param usual for what is not named
 * @param procedures by code
 * @param channels by channel, for documents that tell it
 * @param lanes by the system that the dossier goes to
 * @param registered procedures of which not only who asks is checked, but also whom the registration is about
 * @param goOnWhileAway whether what is to be parked goes on, with a note, while the service does not answer; otherwise it waits
 */
public record CheckPolicy(
        Measure usual,
        Map<String, Measure> procedures,
        Map<Channel, Measure> channels,
        Map<Lane, Measure> lanes,
        Set<String> registered,
        boolean goOnWhileAway) {

    /** What is done about a person. */
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
        lanes = Map.copyOf(lanes);
        registered = Set.copyOf(registered);
    }

    Measure of(Lane lane, Applicants document) {
        return Optional.ofNullable(procedures.get(document.procedure()))
                .or(() -> document.channel().map(channels::get))
                .or(() -> Optional.ofNullable(lanes.get(lane)))
                .orElse(usual);
    }

    boolean looksAt(Applicants document, Applicants.Person person) {
        return person.asks() || registered.contains(document.procedure());
    }
}
