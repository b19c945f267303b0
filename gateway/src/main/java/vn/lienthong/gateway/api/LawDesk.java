package vn.lienthong.gateway.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
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

    /**
     * @param full whether every timeline was folded from its first line on, or only what was written since the mark
     * @param verifiedAt when the law was last found to hold in full, absent where it was not yet
     * @param holds whether it holds on every lane
     */
    @JsonInclude(Include.NON_NULL)
    record Answer(
            Instant asOf, boolean full, @Nullable Instant verifiedAt, boolean holds, List<Side> lanes, Side total) {}

    private final Law law;
    private final Clock clock;

    LawDesk(Law law, Clock clock) {
        this.law = law;
        this.clock = clock;
    }

    @GetMapping("/api/v1/law")
    Answer law(@RequestParam(defaultValue = "false") boolean full) {
        List<LaneLaw> lanes = full ? law.full() : law.quick();
        @Nullable Instant verified = law.verifiedAt().orElse(null);
        return new Answer(
                clock.instant(),
                full || verified == null,
                verified,
                lanes.stream().allMatch(LaneLaw::holds),
                lanes.stream().map(Side::of).toList(),
                Side.of(Law.total(lanes)));
    }
}
