package vn.lienthong.gateway.civilstatus;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;
import vn.lienthong.gateway.lgsp.AccessKeys;
import vn.lienthong.mappings.civilstatus.CivilType;
import vn.lienthong.mappings.civilstatus.RegistryDialect.NameStyle;

/**
 * The lane to the civil registry: {@code lienthong.civil-status.*}. Without a base address there is no such lane. A wrong value
 * stops the start with a sentence that names the setting.
 *
 * @param baseUrl the province's service bus (LGSP), such as {@code https://lgsp.tinh.gov.vn}
 * @param consumerKey the name of our application at the bus
 * @param consumerSecret from the environment or a mounted file; never logged
 * @param tokenPath where the bus gives tokens
 * @param tokenFaults the bus's fault codes that say that a token is not taken
 * @param access what goes into the further header {@code lgspaccesstoken}, where the province's bus asks for it
 * @param province the registry's code of the province; after a merger, that of the new one
 * @param version which of the registry's interfaces this province uses
 * @param names whether names go as one text or in parts; by default as the version has it
 * @param districts whether addresses carry districts; by default as the version has it
 * @param modules the registry's business codes by type of dossier, where they differ from the version's
 * @param codesFile CSV {@code list,word,code,vi,en}: code lists in place of the built-in ones
 * @param unitsFile CSV {@code commune,code}: what the registry calls the communes, where not by their own codes
 */
@Validated
@ConfigurationProperties("lienthong.civil-status")
public record CivilStatusSettings(
        @NotNull(message = "lienthong.civil-status.base-url is not set: give the address of the province's LGSP")
        URI baseUrl,

        @NotBlank(message = "lienthong.civil-status.consumer-key is not set: the LGSP's operators give it")
        String consumerKey,

        @NotBlank(
                message =
                        "lienthong.civil-status.consumer-secret is not set: give it by LIENTHONG_CIVIL_STATUS_CONSUMER_SECRET or a mounted file")
        String consumerSecret,

        @DefaultValue("/token") String tokenPath,
        @DefaultValue({"900901", "900902"}) Set<String> tokenFaults,
        @Nullable AccessKeys access,

        @NotNull(message = "lienthong.civil-status.province is not set: give the registry's code of the province")
        @Pattern(regexp = "\\d{2,3}", message = "lienthong.civil-status.province must be a code like 37")
        String province,

        @DefaultValue("SECOND") Version version,
        @Nullable NameStyle names,
        @Nullable Boolean districts,
        @DefaultValue Map<CivilType, String> modules,
        @Nullable Path codesFile,
        @Nullable Path unitsFile,
        @DefaultValue @Valid Paths paths,
        @DefaultValue Answers answers,
        @DefaultValue @Valid CivilCalls calls,
        @DefaultValue @Valid CivilRetries retries) {

    /** Which of the registry's interfaces. */
    public enum Version {
        /** XML inside JSON: {@code dangKyHoTich}. */
        FIRST,
        /** JSON inside JSON, as it was in 2023: {@code nhanHoSoDKHT}. */
        SECOND_OF_2023,
        /** The same of 2025: names in parts, no districts. */
        SECOND
    }

    /** @throws IllegalArgumentException with a sentence that names the setting */
    public CivilStatusSettings {
        modules = Map.copyOf(modules);
        tokenFaults = Set.copyOf(tokenFaults);
        if (retries.republishAfter().compareTo(calls.totalDeadline()) <= 0) {
            throw new IllegalArgumentException("lienthong.civil-status.retries.republish-after ("
                    + retries.republishAfter() + ") must be longer than lienthong.civil-status.calls.total-deadline ("
                    + calls.totalDeadline() + ")");
        }
    }

    /**
     * Paths below the bus's address. Buses publish the registry under names of their own.
     *
     * @param first where registrations of the first interface go; likewise {@code second}
     * @param status how far a registration is, by the first interface; {@code results} by the second
     * @param entry the finished entry, by the first interface
     * @param search where an entry is searched for; inferred, since no source names it
     */
    public record Paths(
            @DefaultValue("/hotich/1.0/dangKyHoTich") String first,

            @DefaultValue("/apiLienThongKSKT/1.0/nhanHoSoDKHT")
            String second,

            @DefaultValue("/hotich/1.0/traTrangThaiHoSo") String status,
            @DefaultValue("/apiLienThongKSKT/1.0/LayKetQua") String results,
            @DefaultValue("/hotich/1.0/ketQuaDangKyHS") String entry,
            @DefaultValue("/hotich/1.0/traCuuHoTich") String search) {}

    /**
     * How the registry's answers are understood where no official text says it.
     *
     * @param repeatTakesNewer whether "đã được tiếp nhận" to a newer state of a dossier means that the newer state was taken; if
     *     not, such a message needs a person
     */
    public record Answers(@DefaultValue("false") boolean repeatTakesNewer) {}

    @Override
    public String toString() {
        return "CivilStatusSettings[" + baseUrl + ", " + version + ", province " + province + ", " + calls + ", "
                + retries + "]";
    }
}
