package vn.lienthong.gateway.lgspfacade;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The façade for connectors to the civil registry: {@code lienthong.lgsp-facade.*}.
 *
 * @param enabled whether it is there at all
 * @param tokenPath where tokens are given out
 * @param civilPath the first shape of the registry's address
 * @param justicePath the second
 * @param linkedPath where linked dossiers are handed in
 * @param tokenLifetime how long a token is good for
 * @param maxBody the longest body, files in it included
 * @param codesPerQuestion how many dossiers one question may name
 * @param cataloguePath where the registry itself gives catalogues, below its bus
 * @param recordsPath below which the registry itself lists and gives entries of its registers
 * @param fresh how long a catalogue is given again without asking the registry
 * @param stale how old a catalogue may be that is given while the registry is silent
 */
@ConfigurationProperties("lienthong.lgsp-facade")
record LgspFacadeSettings(
        @DefaultValue("false") boolean enabled,
        @DefaultValue("/token") String tokenPath,
        @DefaultValue("/hotich/1.0") String civilPath,
        @DefaultValue("/apiHoTichTuPhap") String justicePath,
        @DefaultValue("/apiLienThongKSKT/1.0") String linkedPath,
        @DefaultValue("1h") Duration tokenLifetime,
        @DefaultValue("200MB") DataSize maxBody,
        @DefaultValue("100") int codesPerQuestion,
        @DefaultValue("/hotich/1.0/danhMuc") String cataloguePath,
        @DefaultValue("/hotich/1.0") String recordsPath,
        @DefaultValue("12h") Duration fresh,
        @DefaultValue("30d") Duration stale) {

    private static final DataSize MOST = DataSize.ofGigabytes(1);
    private static final Duration SHORTEST = Duration.ofMinutes(1);

    /** @throws IllegalArgumentException with a sentence that names the setting */
    LgspFacadeSettings {
        if (maxBody.toBytes() < 1 || maxBody.compareTo(MOST) > 0) {
            throw new IllegalArgumentException(
                    "lienthong.lgsp-facade.max-body must lie between 1B and 1GB, and is " + maxBody);
        }
        if (tokenLifetime.compareTo(SHORTEST) < 0) {
            throw new IllegalArgumentException(
                    "lienthong.lgsp-facade.token-lifetime must be a minute at least, and is " + tokenLifetime);
        }
        if (codesPerQuestion < 1) {
            throw new IllegalArgumentException("lienthong.lgsp-facade.codes-per-question must be at least 1");
        }
    }

    /** Every address that the façade answers for. */
    List<String> paths() {
        return Stream.concat(
                        Stream.of(tokenPath),
                        Stream.of(civilPath, justicePath, linkedPath).map(it -> it + "/*"))
                .toList();
    }
}
