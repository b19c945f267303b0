package vn.lienthong.gateway.followup;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;
import vn.lienthong.mappings.civilstatus.CivilType;
import vn.lienthong.mappings.dossier.DossierStatus;
import vn.lienthong.routes.followup.PortalMove;
import vn.lienthong.routes.followup.Schedule;
import vn.lienthong.routes.followup.Standing;

/**
 * Following what the registry took: {@code lienthong.follow-ups.*}.
 *
 * @param firstWait until a dossier is asked about after it was handed in or has moved; doubles
 * @param longestWait the longest such wait
 * @param retry until it is asked about again after a question without an answer
 * @param grace how long the registry may not know a dossier that it took before a person is called
 * @param overdueAfter how long it may stand as it stands before it counts as overdue
 * @param batch the most dossiers a question
 * @param perSecond questions a second of all nodes together, within the lane's own rate
 * @param lease how long a node may hold what it asks about
 * @param firstSilence how long nothing is asked after a question without an answer; doubles
 * @param maxSilence the longest such time
 * @param tellPortal whether the Portal is told when a dossier moves at the registry
 * @param portal the Portal's status by the registry's; what is not named changes nothing there
 * @param resultCodes codes of results in the national catalogue, by type
 */
@Validated
@ConfigurationProperties("lienthong.follow-ups")
record FollowUpSettings(
        @DefaultValue("5m") Duration firstWait,
        @DefaultValue("6h") Duration longestWait,
        @DefaultValue("2m") Duration retry,
        @DefaultValue("30m") Duration grace,
        @DefaultValue("5d") Duration overdueAfter,

        @DefaultValue("3") @Min(value = 1, message = "lienthong.follow-ups.batch must be at least 1")
        int batch,

        @DefaultValue("2") @Positive(message = "lienthong.follow-ups.per-second must be above 0")
        double perSecond,

        @DefaultValue("2m") Duration lease,
        @DefaultValue("30s") Duration firstSilence,
        @DefaultValue("10m") Duration maxSilence,
        @DefaultValue("true") boolean tellPortal,
        @DefaultValue Map<Standing, DossierStatus> portal,
        @DefaultValue Map<CivilType, String> resultCodes) {

    private static final Map<CivilType, String> USUAL_RESULTS = Map.of(CivilType.BIRTH, "KQ.G15.000031");

    /** @throws IllegalArgumentException with a sentence that names the setting */
    FollowUpSettings {
        positive("first-wait", firstWait);
        positive("retry", retry);
        positive("lease", lease);
        positive("first-silence", firstSilence);
        if (longestWait.compareTo(firstWait) < 0) {
            throw new IllegalArgumentException("lienthong.follow-ups.longest-wait (" + longestWait
                    + ") must not be shorter than lienthong.follow-ups.first-wait (" + firstWait + ")");
        }
        portal = portal.isEmpty() ? PortalMove.USUAL : portal;
        resultCodes = resultCodes.isEmpty() ? USUAL_RESULTS : resultCodes;
    }

    Schedule schedule() {
        return new Schedule(firstWait, longestWait, retry, grace, overdueAfter);
    }

    PortalMove<Standing> portalMove() {
        return new PortalMove<>(tellPortal ? portal : Map.of());
    }

    /** How long nothing is asked after so many questions in a row without an answer. */
    Duration silence(int times) {
        long doubled = firstSilence.toMillis() << Math.min(Math.max(times - 1, 0), 20);
        return Duration.ofMillis(Math.min(doubled, maxSilence.toMillis()));
    }

    private static void positive(String name, Duration length) {
        if (length.isNegative() || length.isZero()) {
            throw new IllegalArgumentException("lienthong.follow-ups." + name + " must be longer than zero");
        }
    }
}
