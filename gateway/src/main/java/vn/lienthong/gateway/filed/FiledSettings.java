package vn.lienthong.gateway.filed;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import vn.lienthong.gateway.origin.Secret;

/**
 * Dossiers that the Portal hands over: {@code lienthong.filed.*}. What no public contract tells is a setting.
 *
 * @param caller how the Portal is known; closed unless that is set
 * @param paths where it calls, below the adapter's prefix and without it
 * @param receivers which provincial system works on them
 * @param organisations whose dossiers are ours; the province's own identifier where nothing is said
 * @param procedures those that may be filed; any where none is named
 * @param gatewayAddress at which provincial systems reach this gateway, {@code https://truc.tinh.gov.vn}: they fetch files there
 * @param maxBody the longest call, files in it included
 * @param unitFields fields that may name the unit of a dossier
 * @param fileFields fields that hold a file in Base64
 * @param promotion what a promotion notice does not say itself
 */
@ConfigurationProperties("lienthong.filed")
record FiledSettings(
        @DefaultValue Caller caller,
        @DefaultValue Paths paths,
        @DefaultValue Receivers receivers,
        @DefaultValue List<String> organisations,
        @DefaultValue Set<String> procedures,
        @DefaultValue("") String gatewayAddress,
        @DefaultValue("200MB") DataSize maxBody,

        @DefaultValue({"MaDonViTiepNhan", "MaDonViXuLy", "MaDonVi"})
        List<String> unitFields,

        @DefaultValue({"Base64", "TepDonDangKy"}) Set<String> fileFields,
        @DefaultValue Promotion promotion) {

    /** How the Portal is known. */
    enum By {
        /** Not at all: nothing is taken. */
        CLOSED,
        /** By a secret in a header. */
        SECRET,
        /** By a session that it gets for its name and password. */
        SESSION,
        /** By the fingerprint of its certificate, which the proxy in front of the gateway tells. */
        CERTIFICATE
    }

    /**
     * Who calls.
     *
     * @param header in which the secret, or the certificate's fingerprint, comes
     * @param certificates SHA-256 fingerprints that are let in, in hexadecimal digits
     * @param proxies addresses from which the header with the fingerprint is believed
     */
    record Caller(
            @DefaultValue("CLOSED") By by,
            @DefaultValue("X-DVCQG-Secret") String header,
            @Nullable Secret secret,
            @Nullable String username,
            @Nullable Secret password,
            @DefaultValue("30m") Duration sessionLifetime,
            @DefaultValue List<String> certificates,
            @DefaultValue({"127.0.0.1", "0:0:0:0:0:0:0:1"}) List<String> proxies) {}

    /** Only the first and the third are reported; none is official. */
    record Paths(
            @DefaultValue("/nhanhsdvcqg") String receive,
            @DefaultValue("/nhanhsdvcqg/login") String login,
            @DefaultValue("/nps/createdossierfromdvcqg") String promotion) {}

    /**
     * Which provincial system a dossier is brought to: that of its procedure, or of its unit, or the usual one.
     *
     * @param byProcedure origin ids by national procedure code
     * @param byUnit origin ids by organisation, with all below it, or by commune of today
     */
    record Receivers(
            @Nullable String usual,
            @DefaultValue Map<String, String> byProcedure,
            @DefaultValue Map<String, String> byUnit) {

        Stream<String> all() {
            return Stream.concat(
                    Stream.ofNullable(usual), Stream.concat(byProcedure.values().stream(), byUnit.values().stream()));
        }
    }

    /** @param unit which decides on promotion notices; without it they are not taken */
    record Promotion(
            @DefaultValue("") String unit,
            @DefaultValue("Thông báo hoạt động khuyến mại") String procedureName,
            @DefaultValue("") String fieldCode,
            @DefaultValue("Xúc tiến thương mại") String fieldName) {}

    boolean open() {
        return caller.by() != By.CLOSED;
    }
}
