package vn.lienthong.gateway.vault;

import java.time.YearMonth;

/** What was asked for cannot be read any more, by anybody: the key of the month in which it was written was destroyed. */
public final class KeyDestroyed extends RuntimeException {

    private final YearMonth month;

    public KeyDestroyed(YearMonth month) {
        super("the key of " + month + " was destroyed", null, false, false);
        this.month = month;
    }

    public YearMonth month() {
        return month;
    }
}
