package vn.lienthong.gateway.history;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long content is kept: {@code lienthong.history.*}.
 *
 * @param keepMonths whole months after the end of a month, for which what was written in it can be read; 0: until a person destroys it
 */
@ConfigurationProperties("lienthong.history")
record HistorySettings(@DefaultValue("0") int keepMonths) {

    private static final int LEAST = 3;
    private static final int MOST = 600;

    HistorySettings {
        if (keepMonths != 0 && (keepMonths < LEAST || keepMonths > MOST)) {
            throw new IllegalArgumentException(
                    "lienthong.history.keep-months must be 0, or from 3, longer than anything is tried again, to 600");
        }
    }
}
