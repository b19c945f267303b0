package vn.lienthong.gateway.reconcile;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.format.annotation.DateTimeFormat;
import vn.lienthong.routes.message.Lane;

/**
 * Comparisons: {@code lienthong.reconcile.*}.
 *
 * @param at when one begins each night by itself, such as {@code 02:00}, in Asia/Ho_Chi_Minh; none unless set
 * @param days how many days that are over are compared each night
 * @param lanes of which lanes
 * @param heal what is sent again by itself
 * @param share the part of the lane's allowed rate that look-ups may take
 * @param perSecond the most look-ups a second, which is all that counts where the lane has no allowed rate
 * @param patience how long a national system may give no answer of use before the comparison is given up
 * @param pause how long after such a look-up the next one follows
 */
@ConfigurationProperties("lienthong.reconcile")
record ReconcileSettings(
        @DateTimeFormat(pattern = "HH:mm") @Nullable LocalTime at,
        @DefaultValue("3") int days,
        @DefaultValue("NPSP") List<Lane> lanes,
        @DefaultValue Heal heal,
        @DefaultValue("0.25") double share,
        @DefaultValue("20") double perSecond,
        @DefaultValue("4h") Duration patience,
        @DefaultValue("10s") Duration pause) {

    private static final int MOST_DAYS = 92;

    /**
     * @param missing whether what is missing at the national system goes again
     * @param behind whether what is behind there is told the newest state once more
     * @param most how many differences of one comparison are healed; the others are left to people
     */
    record Heal(
            @DefaultValue("true") boolean missing,
            @DefaultValue("true") boolean behind,
            @DefaultValue("1000") int most) {}

    ReconcileSettings {
        lanes = List.copyOf(lanes);
        require(days >= 1 && days <= MOST_DAYS, "days must lie between 1 and " + MOST_DAYS, days);
        require(heal.most() >= 0, "heal.most must not be negative", heal.most());
        require(share > 0 && share <= 1, "share must lie above 0 and not above 1", share);
        require(perSecond > 0, "per-second must be above 0", perSecond);
        require(!patience.isNegative() && !patience.isZero(), "patience must be longer than zero", patience);
        require(!pause.isNegative() && !pause.isZero(), "pause must be longer than zero", pause);
    }

    private static void require(boolean good, String sentence, Object is) {
        if (!good) {
            throw new IllegalArgumentException("lienthong.reconcile." + sentence + ", and is " + is);
        }
    }
}
