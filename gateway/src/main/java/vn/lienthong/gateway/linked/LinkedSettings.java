package vn.lienthong.gateway.linked;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;
import vn.lienthong.mappings.linked.HubDialect;
import vn.lienthong.mappings.linked.HubLeg;
import vn.lienthong.routes.linked.HubSettings;

/**
 * The lane to the hub of linked procedures: {@code lienthong.linked.*}. Without a base address there is no such lane. A wrong value
 * stops the start with a sentence that names the setting.
 *
 * @param baseUrl the hub's address
 * @param username the province's account at the hub
 * @param password from the environment or a mounted file; never logged
 * @param origin the provincial system whose dossiers these are, as if it had sent them: it is told of each, may report, and may
 *     fetch the files
 * @param poll how often the hub's list is read
 * @param maxSilence the longest wait between two readings while the hub does not answer
 * @param supplementWithin until when papers may be brought, where the registry gives no date with its request; the hub wants one
 * @param resultPaper code of the paper in results; from one source
 * @param agencies numbers of the agencies in the hub's look-up; those of residence and insurance are inferred
 */
@Validated
@ConfigurationProperties("lienthong.linked")
record LinkedSettings(
        @NotNull(message = "lienthong.linked.base-url is not set: give the hub's address")
        URI baseUrl,

        @NotBlank(message = "lienthong.linked.username is not set: the hub's operators give it")
        String username,

        @NotBlank(
                message =
                        "lienthong.linked.password is not set: give it by LIENTHONG_LINKED_PASSWORD or a mounted file")
        String password,

        @NotBlank(
                message =
                        "lienthong.linked.origin is not set: name the origin, of lienthong.access.origins, that works on linked dossiers")
        String origin,

        @DefaultValue("1m") Duration poll,
        @DefaultValue("15m") Duration maxSilence,
        @DefaultValue("30d") Duration supplementWithin,
        @DefaultValue("KQ.G15.000031") String resultPaper,
        @DefaultValue Map<HubLeg, String> agencies,
        @DefaultValue Paths paths,
        @DefaultValue Answers answers,
        @DefaultValue @Valid LegWatching watch,
        @DefaultValue @Valid HubCalls calls,
        @DefaultValue @Valid HubRetries retries) {

    /** @throws IllegalArgumentException with a sentence that names the setting */
    LinkedSettings {
        positive("poll", poll);
        positive("max-silence", maxSilence);
        positive("supplement-within", supplementWithin);
        agencies = Map.copyOf(agencies);
        if (retries.republishAfter().compareTo(calls.totalDeadline()) <= 0) {
            throw new IllegalArgumentException("lienthong.linked.retries.republish-after (" + retries.republishAfter()
                    + ") must be longer than lienthong.linked.calls.total-deadline (" + calls.totalDeadline() + ")");
        }
    }

    /**
     * Paths below the hub's address; all but that of one dossier are inferred.
     *
     * @param lookup below it, by linked code, how far each agency is; empty where the hub has no such thing
     */
    record Paths(
            @DefaultValue("/api/tokens") String token,

            @DefaultValue("/api/lienthongdvclt/hosolienthong")
            String dossiers,

            @DefaultValue("/api/lienthongdvclt/capNhatTrangThaiHoSoDVCLTHoTich")
            String report,

            @DefaultValue("/api/lienthongdvclt/tracuuhoso") String lookup) {}

    /**
     * How the hub's behaviour is understood where no official text says it.
     *
     * @param lookUpShows whether a report moves what a look-up shows, so that a look-up proves a report whose answer was lost
     * @param repeatsHarmless whether the hub bears the same report twice
     */
    record Answers(
            @DefaultValue("true") boolean lookUpShows,
            @DefaultValue("true") boolean repeatsHarmless) {}

    HubSettings hub() {
        return new HubSettings(
                baseUrl,
                new HubSettings.Paths(
                        paths.token(),
                        paths.dossiers(),
                        paths.report(),
                        paths.lookup().strip()),
                username,
                password,
                dialect(),
                calls.totalDeadline());
    }

    /** How long the list is not read after so many readings in a row without an answer. */
    Duration silence(int times) {
        long doubled = poll.toMillis() << Math.min(Math.max(times - 1, 0), 20);
        return Duration.ofMillis(Math.min(doubled, Math.max(maxSilence.toMillis(), poll.toMillis())));
    }

    static void positive(String name, Duration length) {
        if (length.isNegative() || length.isZero()) {
            throw new IllegalArgumentException("lienthong.linked." + name + " must be longer than zero");
        }
    }

    private HubDialect dialect() {
        HubDialect usual = HubDialect.standard().withResultPaper(resultPaper);
        return agencies.isEmpty() ? usual : usual.withLegs(agencies);
    }

    @Override
    public String toString() {
        return "LinkedSettings[" + baseUrl + ", origin " + origin + ", " + watch + ", " + calls + ", " + retries + "]";
    }
}
