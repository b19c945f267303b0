package vn.lienthong.gateway.facade;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The drop-in façade: {@code lienthong.facade.*}.
 *
 * @param loginPath path of the login below the adapter's prefix
 * @param servicePaths paths of everything else below the prefix
 * @param relay the relay dialect
 * @param sessionLifetime how long a session lasts after it was last used
 * @param lookupDeadline how long a look-up of a dossier waits for the Portal
 * @param queryDeadline how long a question about catalogues waits for the Portal
 * @param maxBody longest body; one body carries several dossiers
 */
@ConfigurationProperties("lienthong.facade")
record FacadeSettings(
        @DefaultValue("/mapi/login") String loginPath,
        @DefaultValue("/mapi/g") List<String> servicePaths,
        @DefaultValue Relay relay,
        @DefaultValue("30m") Duration sessionLifetime,
        @DefaultValue("3s") Duration lookupDeadline,
        @DefaultValue("30s") Duration queryDeadline,
        @DefaultValue("4MB") DataSize maxBody,
        @DefaultValue Cache cache) {

    private static final DataSize MOST = DataSize.ofMegabytes(16);

    /** @throws IllegalArgumentException with a sentence that names the setting */
    FacadeSettings {
        positive("session-lifetime", sessionLifetime);
        positive("lookup-deadline", lookupDeadline);
        positive("query-deadline", queryDeadline);
        if (maxBody.toBytes() < 1 || maxBody.compareTo(MOST) > 0) {
            throw new IllegalArgumentException(
                    "lienthong.facade.max-body must lie between 1B and 16MB, and is " + maxBody);
        }
    }

    int maxBytes() {
        return Math.toIntExact(maxBody.toBytes());
    }

    /**
     * The relay dialect.
     *
     * @param any where dossiers are taken, new ones and others; {@code isUpdating} is not relied upon
     * @param create where new dossiers are taken
     * @param update where dossiers are taken that are known already
     * @param progress where progress rows are taken
     * @param progressAsText whether progress is answered by plain text, as some relays do
     */
    record Relay(
            @DefaultValue("/relay") String any,
            @DefaultValue("/relay/create") String create,
            @DefaultValue("/relay/update") String update,
            @DefaultValue("/relay/progress") String progress,
            @DefaultValue("false") boolean progressAsText) {}

    /**
     * What the Portal answered to questions about catalogues.
     *
     * @param fresh how long an answer is given again without asking
     * @param stale how old an answer may be that is given while the Portal is silent
     * @param person how long an answer about a person is given again without asking, or while the Portal is silent
     */
    record Cache(
            @DefaultValue("12h") Duration fresh,
            @DefaultValue("30d") Duration stale,
            @DefaultValue("10m") Duration person) {

        /** @throws IllegalArgumentException with a sentence that names the setting */
        Cache {
            positive("cache.fresh", fresh);
            positive("cache.stale", stale);
            positive("cache.person", person);
        }
    }

    private static void positive(String name, Duration length) {
        if (length.isNegative() || length.isZero()) {
            throw new IllegalArgumentException("lienthong.facade." + name + " must be longer than zero");
        }
    }
}
