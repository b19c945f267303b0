package vn.lienthong.gateway.demo.kit;

import java.time.Duration;

/** One group of parked messages, previewed and sent again on the command line. */
public final class GroupReplay {

    private static final Duration LONGEST_DELIVERY = Duration.ofMinutes(4);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

    private final CommandLine line;
    private final GatewayDesk desk;

    public GroupReplay(CommandLine line, GatewayDesk desk) {
        this.line = line;
        this.desk = desk;
    }

    /** Returns once nothing of the lane is under way any more. */
    public void run(String lane, Group group, String reason) {
        String preview = line.type("jobs", "new", "--group", group.fingerprint(), "--reason", reason);
        String job = preview.strip().split("\\s", 2)[0];
        line.type("jobs", "run", job, "--wait");
        Pause.until(LONGEST_DELIVERY, () -> {
            Pause.of(BETWEEN_LOOKS);
            return desk.law().of(lane).open() == 0;
        });
    }
}
