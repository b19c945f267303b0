package vn.lienthong.gateway.lane;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;
import vn.lienthong.routes.npsp.NpspSettings.DstcodeIn;

/**
 * The lane to the National Public Service Portal: {@code lienthong.npsp.*}. A wrong value stops the start with a sentence that
 * names the setting.
 *
 * @param adapter address of the adapter with its prefix, such as {@code https://adapter/XrdAdapter/RestService/forward}
 * @param madonvi organisation identifier of the province, such as {@code 000.00.00.H42}
 * @param password from the environment or a mounted file; never logged
 * @param dstcode the Portal's routing key
 * @param dstcodeIn whether the routing key travels as a header or as a query parameter
 * @param unitsFile CSV with header {@code code,name}: the units by whose names the Portal knows them; read again when it
 *     changes. Needed, since no province's list is another's
 */
@Validated
@ConfigurationProperties("lienthong.npsp")
public record NpspLaneSettings(
        @NotNull(message = "lienthong.npsp.adapter is not set: give the address of the adapter, prefix included")
        URI adapter,

        @NotBlank(message = "lienthong.npsp.madonvi is not set: give the province's organisation identifier")
        String madonvi,

        @NotBlank(message = "lienthong.npsp.username is not set")
        String username,

        @NotBlank(message = "lienthong.npsp.password is not set: give it by LIENTHONG_NPSP_PASSWORD or a mounted file")
        String password,

        @NotNull(message = "lienthong.npsp.units-file is not set: give the CSV of the province's units (code,name)")
        Path unitsFile,

        @DefaultValue("VN:GOV:000.00.00.G22:vpcpdvcprovider")
        @Pattern(
                regexp = "VN:(GOV|COM):[^:\\s]+:[^:\\s]+",
                message = "lienthong.npsp.dstcode must look like VN:GOV:000.00.00.G22:vpcpdvcprovider")
        String dstcode,

        @DefaultValue("HEADER") DstcodeIn dstcodeIn,
        @DefaultValue("/mapi/login") String loginPath,
        @DefaultValue("/mapi/g") String integrationPath,
        @DefaultValue("/mapi/g") String sharePath,
        @DefaultValue @Valid Calls calls,
        @DefaultValue @Valid Retries retries,
        @DefaultValue @Valid Answers answers) {

    /** @throws IllegalArgumentException with a sentence that names the setting */
    public NpspLaneSettings {
        if (retries.republishAfter().compareTo(calls.totalDeadline()) <= 0) {
            throw new IllegalArgumentException("lienthong.npsp.retries.republish-after (" + retries.republishAfter()
                    + ") must be longer than lienthong.npsp.calls.total-deadline (" + calls.totalDeadline() + ")");
        }
    }

    /**
     * How calls are made.
     *
     * @param consumers how many messages this node sends at a time
     * @param window how many tickets may lie on the lane's queue
     * @param perSecond calls allowed per second, of all nodes together, each dossier of a call counted for one; 0 for no limit
     * @param dossiers how many dossiers go in one call at most, where so many are sent at a time; 1 for each by itself
     * @param progressRows how many progress rows of one dossier go in one call; the contract's limit is 10
     * @param connectTimeout limit for opening a connection
     * @param totalDeadline limit for one call as a whole
     * @param adapterTimeout how long the adapter may go on with a call that we gave up
     * @param lease how long a node may hold a claim; must leave room for two calls, since a session may have to be renewed
     * @param maxAnswerBytes size of the largest answer that is read, inflated
     */
    public record Calls(
            @DefaultValue("8") @Min(value = 1, message = "lienthong.npsp.calls.consumers must be at least 1")
            int consumers,

            @DefaultValue("64") @Min(value = 1, message = "lienthong.npsp.calls.window must be at least 1")
            int window,

            @DefaultValue("20")
            @PositiveOrZero(message = "lienthong.npsp.calls.per-second must be 0 (no limit) or more")
            double perSecond,

            @DefaultValue("1")
            @Min(value = 1, message = "lienthong.npsp.calls.dossiers must be 1 to 100")
            @Max(value = 100, message = "lienthong.npsp.calls.dossiers must be 1 to 100")
            int dossiers,

            @DefaultValue("10")
            @Min(value = 1, message = "lienthong.npsp.calls.progress-rows must be 1 to 10")
            @Max(value = 10, message = "lienthong.npsp.calls.progress-rows must be 1 to 10")
            int progressRows,

            @DefaultValue("5s") Duration connectTimeout,
            @DefaultValue("60s") Duration totalDeadline,
            @DefaultValue("60s") Duration adapterTimeout,
            @DefaultValue("240s") Duration lease,
            @DefaultValue("1048576") int maxAnswerBytes) {

        /** @throws IllegalArgumentException with a sentence that names the setting */
        public Calls {
            if (lease.compareTo(totalDeadline.multipliedBy(2)) <= 0) {
                throw new IllegalArgumentException("lienthong.npsp.calls.lease (" + lease
                        + ") must be longer than twice lienthong.npsp.calls.total-deadline (" + totalDeadline + ")");
            }
        }
    }

    /**
     * How long and how often.
     *
     * @param budget how long a message is retried, counted while the lane is open
     * @param firstBackoff wait after the first unavailable answer; doubles
     * @param maxBackoff longest such wait
     * @param maxRetryAfter longest wait that the Portal may ask of us
     * @param visibility time between two look-ups that find nothing before that counts
     * @param firstPause how long the lane closes when the Portal falls silent; doubles
     * @param maxPause longest such pause
     * @param breakerWindow how many of the last calls the breaker looks at
     * @param breakerThreshold percentage of them without an answer that closes the lane
     * @param maxStrikes how often a message may break the gateway's own code before it parks
     * @param republishAfter when work that nobody claimed is published again
     */
    public record Retries(
            @DefaultValue("72h") Duration budget,
            @DefaultValue("5s") Duration firstBackoff,
            @DefaultValue("10m") Duration maxBackoff,
            @DefaultValue("1h") Duration maxRetryAfter,
            @DefaultValue("60s") Duration visibility,
            @DefaultValue("30s") Duration firstPause,
            @DefaultValue("5m") Duration maxPause,

            @DefaultValue("10") @Min(value = 2, message = "lienthong.npsp.retries.breaker-window must be at least 2")
            int breakerWindow,

            @DefaultValue("50") float breakerThreshold,

            @DefaultValue("3") @Min(value = 1, message = "lienthong.npsp.retries.max-strikes must be at least 1")
            int maxStrikes,

            @DefaultValue("90s") Duration republishAfter) {

        /** @throws IllegalArgumentException with a sentence that names the setting */
        public Retries {
            positive("budget", budget);
            positive("first-backoff", firstBackoff);
            positive("max-backoff", maxBackoff);
            positive("max-retry-after", maxRetryAfter);
            positive("visibility", visibility);
            positive("first-pause", firstPause);
            positive("max-pause", maxPause);
            positive("republish-after", republishAfter);
        }

        private static void positive(String name, Duration length) {
            if (length.isNegative() || length.isZero()) {
                throw new IllegalArgumentException("lienthong.npsp.retries." + name + " must be longer than zero");
            }
        }
    }

    /**
     * How the Portal's answers are understood; all of it inferred where no official text says it.
     *
     * @param businessCodes error codes that are refusals by a business rule
     * @param retryableCodes error codes that mean "not now"
     * @param techIdRequired whether an online dossier must carry the applicant's TechID
     * @param progressMovesStatus whether it is certain that a progress row moves the status that a look-up shows; if so, a
     *     row whose answer is lost can be proven delivered
     * @param progressRepeatTolerated whether the Portal bears the same progress row twice; if so, one whose answer is lost
     *     is sent again rather than parked
     * @param dossierBatchAtomic whether it is certain that a call with several dossiers that is refused took none of them; if
     *     so, each is then sent by itself, and if not, each is looked up first
     * @param progressBatchAtomic whether it is certain that a call with several progress rows that is refused took none of
     *     them; if so, each is then sent by itself, and if not, the outcome of each is unknown
     */
    public record Answers(
            @DefaultValue({"3", "-3", "-1", "1"}) Set<String> businessCodes,
            @DefaultValue Set<String> retryableCodes,
            @DefaultValue("true") boolean techIdRequired,
            @DefaultValue("false") boolean progressMovesStatus,
            @DefaultValue("false") boolean progressRepeatTolerated,
            @DefaultValue("false") boolean dossierBatchAtomic,
            @DefaultValue("false") boolean progressBatchAtomic) {

        public Answers {
            retryableCodes = retryableCodes == null ? Set.of() : Set.copyOf(retryableCodes);
        }
    }

    @Override
    public String toString() {
        return "NpspLaneSettings[" + adapter + ", madonvi " + madonvi + ", " + calls + ", " + retries + ", " + answers
                + "]";
    }
}
