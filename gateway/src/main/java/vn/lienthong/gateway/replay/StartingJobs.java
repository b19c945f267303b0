package vn.lienthong.gateway.replay;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.gateway.approval.Approval;
import vn.lienthong.gateway.approval.ApprovedAct;
import vn.lienthong.gateway.security.Caller;
import vn.lienthong.mappings.Words;

/** Starts the large jobs that a second person approved. */
final class StartingJobs implements ApprovedAct {

    static final String KIND = "job.start";

    private final JobRows rows;
    private final Clock clock;

    StartingJobs(JobRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Words> carryOut(Approval approval, byte[] request, Caller approver) {
        UUID id = UUID.fromString(new String(request, StandardCharsets.UTF_8));
        boolean waits = waits(id);
        if (waits) {
            rows.move(id, JobState.RUNNING, clock.instant());
        }
        return waits
                ? Optional.empty()
                : Optional.of(
                        new Words("Đợt xử lý không còn chờ duyệt", "The job does not wait for approval any more"));
    }

    /** The preview still stands: it can be started again. */
    @Override
    public void drop(Approval approval) {
        UUID id = UUID.fromString(approval.object());
        if (waits(id)) {
            rows.move(id, JobState.READY, clock.instant());
        }
    }

    private boolean waits(UUID id) {
        return rows.lock(id)
                .filter(it -> it.state() == JobState.AWAITING_APPROVAL)
                .isPresent();
    }
}
