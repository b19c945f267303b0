package vn.lienthong.gateway.vault;

import java.time.YearMonth;
import javax.crypto.SecretKey;

/** The key of all that is written in one month. */
record DataKey(int id, YearMonth month, SecretKey key) {

    @Override
    public String toString() {
        return "data key of " + month;
    }
}
