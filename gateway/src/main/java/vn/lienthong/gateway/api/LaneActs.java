package vn.lienthong.gateway.api;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.lienthong.gateway.lever.EmergencyStop;
import vn.lienthong.gateway.lever.Lever;
import vn.lienthong.gateway.lever.Levers;
import vn.lienthong.gateway.lever.Windows;
import vn.lienthong.gateway.lever.Windows.Moved;
import vn.lienthong.gateway.security.Caller;
import vn.lienthong.mappings.Words;
import vn.lienthong.routes.message.Lane;

/** What a person does to a lane, by whichever door. Who did it and why is on record. */
@Component
public final class LaneActs {

    private static final Words HELD_ALREADY =
            new Words("Kênh đang được giữ rồi; không có gì thay đổi", "The lane is held already; nothing changed");
    private static final Words NOT_HELD =
            new Words("Kênh không bị ai giữ; không có gì thay đổi", "Nobody holds the lane; nothing changed");
    private static final Words NOT_STOPPED = new Words(
            "Kênh không ở trạng thái dừng khẩn cấp; không có gì thay đổi", "The lane is not stopped; nothing changed");
    private static final Words OVER_BEFORE_IT_BEGINS = new Words(
            "Giờ kết thúc phải sau giờ bắt đầu và sau bây giờ", "The end must lie after the beginning, and after now");
    private static final Words LATER_ONLY = new Words(
            "Chỉ dời giờ kết thúc ra muộn hơn, khi chưa kết thúc; muốn kết thúc sớm thì gọi …/end",
            "The end can be moved to a later time only, and before it has come; to end it early call …/end");
    private static final Words NOT_IN_FORCE = new Words(
            "Đợt bảo trì chưa bắt đầu hoặc đã kết thúc; chưa bắt đầu thì xóa nó",
            "It has not begun, or is over; delete it where it has not begun");
    private static final Words BEGUN =
            new Words("Đợt bảo trì đã bắt đầu; muốn kết thúc thì gọi …/end", "It has begun; to end it call …/end");

    private final Levers levers;
    private final EmergencyStop emergency;
    private final Windows windows;

    LaneActs(Levers levers, EmergencyStop emergency, Windows windows) {
        this.levers = levers;
        this.emergency = emergency;
        this.windows = windows;
    }

    /** @throws Refused when there is no such lane */
    public Lane known(String name) {
        return Stream.of(Lane.values())
                .filter(it -> it.name().equals(name) && levers.knows(it))
                .findFirst()
                .orElseThrow(() -> new Refused(Problem.NOT_FOUND));
    }

    /** @throws Refused when it is held already */
    public Lever hold(String lane, String reason, Caller caller) {
        return done(levers.hold(known(lane), reason, caller), HELD_ALREADY);
    }

    /** @throws Refused when nobody holds it */
    public Lever release(String lane, Caller caller) {
        return done(levers.release(known(lane), caller), NOT_HELD);
    }

    /** @return how many calls were begun before, and have not ended */
    public long stop(String lane, String reason, Caller caller) {
        return emergency.stop(known(lane), reason, caller).underWay();
    }

    /** @throws Refused when it is not stopped */
    public Lever resume(String lane, Caller caller) {
        return done(levers.resume(known(lane), caller), NOT_STOPPED);
    }

    /** @throws Refused when the end is not after the beginning and after now */
    public Lever plan(String lane, Instant from, Instant to, String reason, Caller caller) {
        return windows.plan(known(lane), from, to, reason, caller)
                .orElseThrow(() -> new Refused(Problem.MALFORMED_REQUEST, OVER_BEFORE_IT_BEGINS));
    }

    /** @throws Refused when it is over, or the new end is earlier */
    public Lever extend(String lane, long window, Instant to, Caller caller) {
        return moved(windows.extend(known(lane), window, to, caller), LATER_ONLY);
    }

    /** @throws Refused when it is not in force */
    public Lever endNow(String lane, long window, Caller caller) {
        return moved(windows.endNow(known(lane), window, caller), NOT_IN_FORCE);
    }

    /** @throws Refused when it has begun */
    public Lever giveUp(String lane, long window, Caller caller) {
        return moved(windows.giveUp(known(lane), window, caller), BEGUN);
    }

    private static Lever done(Optional<Lever> moved, Words otherwise) {
        return moved.orElseThrow(() -> new Refused(Problem.NOT_NOW, otherwise));
    }

    private static Lever moved(Moved moved, Words otherwise) {
        if (moved instanceof Moved.To to) {
            return to.window();
        }
        throw moved instanceof Moved.Unknown ? new Refused(Problem.NOT_FOUND) : new Refused(Problem.NOT_NOW, otherwise);
    }
}
