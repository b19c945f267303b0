package vn.lienthong.gateway.api;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.lienthong.gateway.report.LaneLaw;
import vn.lienthong.gateway.report.Law;

/** Shows whether everything that was accepted is accounted for. */
@RestController
final class LawDesk {

    /** One lane's law; difference is what no state accounts for, torn is where a state is not what its timeline says. */
    record Side(
            String lane,
            boolean holds,
            long receipts,
            long waiting,
            long sending,
            long unknown,
            long parked,
            long manual,
            long delivered,
            long superseded,
            long cancelled,
            long difference,
            long torn) {

        static Side of(LaneLaw law) {
            return new Side(
                    law.lane(),
                    law.holds(),
                    law.receipts(),
                    law.waiting(),
                    law.sending(),
                    law.unknown(),
                    law.parked(),
                    law.manual(),
                    law.delivered(),
                    law.superseded(),
                    law.cancelled(),
                    law.difference(),
                    law.torn());
        }
    }

    /** @param holds whether it holds on every lane */
    record Answer(Instant asOf, boolean holds, List<Side> lanes, Side total) {}

    private final Law law;
    private final Clock clock;

    LawDesk(Law law, Clock clock) {
        this.law = law;
        this.clock = clock;
    }

    @GetMapping("/api/v1/law")
    Answer law() {
        List<LaneLaw> lanes = law.all();
        return new Answer(
                clock.instant(),
                lanes.stream().allMatch(LaneLaw::holds),
                lanes.stream().map(Side::of).toList(),
                Side.of(Law.total(lanes)));
    }
}
