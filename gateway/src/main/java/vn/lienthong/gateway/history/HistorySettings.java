package vn.lienthong.gateway.history;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long content is kept: {@code lienthong.history.*}.
 *
 * @param keepMonths whole months after the end of a month, for which what was written in it can be read; 0: until a person destroys it
 * @param ledgerMonths whole months after the end of a month, after which the lines and calls of its settled messages leave the database;
 *     0: never
 */
@ConfigurationProperties("lienthong.history")
record HistorySettings(
        @DefaultValue("0") int keepMonths,
        @DefaultValue("0") int ledgerMonths) {

    private static final int LEAST = 3;
    private static final int LEAST_OF_LEDGER = 12;
    private static final int MOST = 600;

    HistorySettings {
        if (keepMonths != 0 && (keepMonths < LEAST || keepMonths > MOST)) {
            throw new IllegalArgumentException(
                    "lienthong.history.keep-months must be 0, or from 3, longer than anything is tried again, to 600");
        }
        if (ledgerMonths != 0
                && (ledgerMonths < LEAST_OF_LEDGER || ledgerMonths > MOST || ledgerMonths <= keepMonths)) {
            throw new IllegalArgumentException(
                    "lienthong.history.ledger-months must be 0, or from 12 to 600 and more than lienthong.history.keep-months");
        }
    }
}
