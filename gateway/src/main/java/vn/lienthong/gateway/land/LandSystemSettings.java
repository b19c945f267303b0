package vn.lienthong.gateway.land;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;
import vn.lienthong.mappings.land.LandDialect;
import vn.lienthong.mappings.land.LandDialect.District;
import vn.lienthong.mappings.land.LandDialect.ParcelCommune;
import vn.lienthong.mappings.land.LandDialect.Times;
import vn.lienthong.routes.land.LandAccount;
import vn.lienthong.routes.land.LandSettings;

/**
 * The lane to the land system: {@code lienthong.land.*}. Without a base address there is no such lane. A wrong value stops the
 * start with a sentence that names the setting.
 *
 * @param baseUrl what comes before {@code /tiepnhan}; where a secret is part of it, from the environment or a mounted file; never
 *     logged
 * @param system which of the two
 * @param district what is sent as the district where there is none any more; by default as the system has it
 * @param parcelCommune where the commune of a parcel's old map goes; by default into the words of its address
 * @param times how times are written; by default with the country's offset
 * @param account ours at iLIS
 * @param second another land system, for some of the units; none where nothing is said
 */
@Validated
@ConfigurationProperties("lienthong.land")
public record LandSystemSettings(
        @NotNull(message = "lienthong.land.base-url is not set: give the address of the land system")
        URI baseUrl,

        @DefaultValue("VBDLIS") Land system,
        @Nullable District district,
        @Nullable ParcelCommune parcelCommune,
        @Nullable Times times,
        @Nullable Account account,
        @Nullable @Valid Second second,
        @DefaultValue Answers answers,
        @DefaultValue @Valid LandCalls calls,
        @DefaultValue @Valid LandRetries retries) {

    /** Which land system. */
    public enum Land {
        VBDLIS,
        ILIS
    }

    /** @throws IllegalArgumentException with a sentence that names the setting */
    public LandSystemSettings {
        if (system == Land.ILIS && (account == null || !account.isWhole())) {
            throw new IllegalArgumentException(
                    "lienthong.land.system is ILIS, which lets nobody in without an account: set"
                            + " lienthong.land.account.token-url, client-id, client-secret, username and password");
        }
        if (second != null && second.system() == system) {
            throw new IllegalArgumentException("lienthong.land.second.system is " + second.system()
                    + ", as lienthong.land.system is: two systems at once are VBDLIS and ILIS");
        }
        if (retries.republishAfter().compareTo(calls.totalDeadline()) <= 0) {
            throw new IllegalArgumentException("lienthong.land.retries.republish-after (" + retries.republishAfter()
                    + ") must be longer than lienthong.land.calls.total-deadline (" + calls.totalDeadline() + ")");
        }
    }

    /** The secrets from the environment or a mounted file. */
    public record Account(
            @Nullable URI tokenUrl,
            @DefaultValue("") String clientId,
            @DefaultValue("") String clientSecret,
            @DefaultValue("") String username,
            @DefaultValue("") String password) {

        boolean isWhole() {
            return tokenUrl != null
                    && !clientId.isBlank()
                    && !clientSecret.isBlank()
                    && !username.isBlank()
                    && !password.isBlank();
        }

        @Override
        public String toString() {
            return "Account[" + username + "]";
        }
    }

    /**
     * How the land system's answers are understood where no official text says it.
     *
     * @param repeatTakesNewer whether "đã tồn tại" to a newer state of a dossier means that the newer state was taken; if not, such
     *     a message needs a person
     * @param stepRepeatTolerated whether the land system bears the same step twice; if not, one whose answer is lost needs a person
     */
    public record Answers(
            @DefaultValue("false") boolean repeatTakesNewer,
            @DefaultValue("false") boolean stepRepeatTolerated) {}

    /**
     * Another land system beside the first: {@code lienthong.land.second.*}. Calls, retries and answers are as for the first.
     *
     * @param units codes of today of the communes whose dossiers go there
     */
    public record Second(
            @NotNull(message = "lienthong.land.second.base-url is not set: give the address of the second land system")
            URI baseUrl,

            @DefaultValue("ILIS") Land system,
            @Nullable District district,
            @Nullable ParcelCommune parcelCommune,
            @Nullable Times times,
            @Nullable Account account,
            @DefaultValue Set<String> units) {

        /** @throws IllegalArgumentException with a sentence that names the setting */
        public Second {
            units = Set.copyOf(units);
            if (units.isEmpty() || !units.stream().allMatch(it -> it.matches("\\d{5}"))) {
                throw new IllegalArgumentException(
                        "lienthong.land.second.units names communes by five digits, one at least, and is " + units);
            }
            if (system == Land.ILIS && (account == null || !account.isWhole())) {
                throw new IllegalArgumentException(
                        "lienthong.land.second.system is ILIS, which lets nobody in without an account: set"
                                + " lienthong.land.second.account.token-url, client-id, client-secret, username and password");
            }
        }

        LandSettings settings(LandSystemSettings first) {
            return new LandSettings(
                    dialectOf(system, district, parcelCommune, times),
                    baseUrl,
                    loginOf(system, account),
                    first.calls().totalDeadline(),
                    first.answers().repeatTakesNewer());
        }

        @Override
        public String toString() {
            return "Second[" + system + ", " + units + "]";
        }
    }

    /** The first system, for all units that the second one has not. */
    LandSettings settings() {
        return new LandSettings(
                dialectOf(system, district, parcelCommune, times),
                baseUrl,
                loginOf(system, account),
                calls.totalDeadline(),
                answers.repeatTakesNewer());
    }

    private static LandDialect dialectOf(
            Land system, @Nullable District district, @Nullable ParcelCommune parcelCommune, @Nullable Times times) {
        LandDialect dialect = system == Land.VBDLIS ? LandDialect.vbdlis() : LandDialect.ilis();
        if (district != null) {
            dialect = dialect.with(district);
        }
        if (parcelCommune != null) {
            dialect = dialect.with(parcelCommune);
        }
        return times == null ? dialect : dialect.with(times);
    }

    private static Optional<LandAccount> loginOf(Land system, @Nullable Account account) {
        if (system != Land.ILIS || account == null || account.tokenUrl() == null) {
            return Optional.empty();
        }
        return Optional.of(new LandAccount(
                account.tokenUrl(),
                account.clientId(),
                account.clientSecret(),
                account.username(),
                account.password()));
    }

    @Override
    public String toString() {
        return "LandSystemSettings[" + system + ", " + calls + ", " + retries + "]";
    }
}
