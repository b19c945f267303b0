package vn.lienthong.gateway.linked;

import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.bind.DefaultValue;
import vn.lienthong.mappings.linked.HubLeg;
import vn.lienthong.routes.followup.Backoff;
import vn.lienthong.routes.linked.Patience;

/**
 * How the agencies are watched: {@code lienthong.linked.watch.*}. The limits are no rule of any agency: each province sets those that
 * it has agreed.
 *
 * @param registration how long the registration may take before it calls for a person
 * @param residence how long the agency for residence may be silent
 * @param insurance how long the agency for insurance may be silent
 * @param firstWait until the hub is asked about a dossier after a change; doubles
 * @param longestWait the longest such wait
 * @param retry until it is asked again after a question without an answer
 * @param lease how long a node may hold the dossier that it asks about
 */
record LegWatching(
        @DefaultValue("3d") Duration registration,
        @DefaultValue("5d") Duration residence,
        @DefaultValue("5d") Duration insurance,
        @DefaultValue("15m") Duration firstWait,
        @DefaultValue("6h") Duration longestWait,
        @DefaultValue("5m") Duration retry,
        @DefaultValue("5m") Duration lease) {

    /** @throws IllegalArgumentException with a sentence that names the setting */
    LegWatching {
        LinkedSettings.positive("watch.registration", registration);
        LinkedSettings.positive("watch.residence", residence);
        LinkedSettings.positive("watch.insurance", insurance);
        LinkedSettings.positive("watch.first-wait", firstWait);
        LinkedSettings.positive("watch.retry", retry);
        LinkedSettings.positive("watch.lease", lease);
        if (longestWait.compareTo(firstWait) < 0) {
            throw new IllegalArgumentException("lienthong.linked.watch.longest-wait (" + longestWait
                    + ") must not be shorter than lienthong.linked.watch.first-wait (" + firstWait + ")");
        }
    }

    Patience patience() {
        return new Patience(
                Map.of(
                        HubLeg.REGISTRATION, registration,
                        HubLeg.RESIDENCE, residence,
                        HubLeg.INSURANCE, insurance),
                new Backoff(firstWait, longestWait, retry));
    }
}
