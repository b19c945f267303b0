package vn.lienthong.gateway.replay;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.gateway.approval.Approval;
import vn.lienthong.gateway.approval.Approvals;
import vn.lienthong.gateway.audit.Audit;
import vn.lienthong.gateway.security.Caller;
import vn.lienthong.mappings.Words;
import vn.lienthong.routes.message.Cause;

/** Where people make jobs over many messages, see what they would do, and run, pause, resume or give them up. */
public final class Jobs {

    private static final Words USED = new Words(
            "requestId đã dùng cho một đợt khác; đặt mã mới", "the requestId was used for another job; make a new one");

    private final JobRows rows;
    private final Preview preview;
    private final Approvals approvals;
    private final Audit audit;
    private final ActingSettings settings;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Selections selections = new Selections();
    private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();

    Jobs(
            JobRows rows,
            Preview preview,
            Approvals approvals,
            Audit audit,
            ActingSettings settings,
            TransactionTemplate transaction,
            Clock clock) {
        this.rows = rows;
        this.preview = preview;
        this.approvals = approvals;
        this.audit = audit;
        this.settings = settings;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Makes a job, whose preview follows by itself; the same request again is the same job. */
    public Reply make(JobRequest request, Caller who) {
        String selection = selections.write(request.selection());
        String hash = Selections.hash(request.what(), selection, who.sight());
        return inOne(() -> {
            rows.alone(hash);
            Optional<Job> earlier = rows.byRequest(who.name(), request.requestId());
            if (earlier.isPresent()) {
                return rows.isAbout(earlier.get().id(), hash) ? new Reply.Done(earlier.get()) : new Reply.NotNow(USED);
            }
            Optional<UUID> same = request.forced() ? Optional.empty() : rows.openWith(hash);
            if (same.isPresent()) {
                return new Reply.SameSelection(same.get());
            }
            UUID id = ids.generate();
            if (rows.insert(id, request, selection, hash, who, clock.instant())) {
                audit.record(
                        who,
                        "job.make",
                        id.toString(),
                        request.reason(),
                        Map.of("what", request.what().name()));
            }
            return new Reply.Done(
                    rows.byRequest(who.name(), request.requestId()).orElseThrow());
        });
    }

    /**
     * Starts a job whose preview is complete; a large one asks for a second person instead.
     *
     * @param include the causes that need a decision, and for which it is made: send
     */
    public Reply run(UUID id, Set<Cause> include, Caller who) {
        return on(id, job -> {
            if (job.state() == JobState.RUNNING || job.state() == JobState.AWAITING_APPROVAL) {
                return new Reply.Done(job);
            }
            if (job.state() != JobState.READY) {
                return notNow(job);
            }
            rows.decide(id, include);
            long size = preview.actedOn(id, include);
            return size > settings.aloneUpTo() ? ask(job, include, size, who) : start(job, size, who);
        });
    }

    public Reply pause(UUID id, Caller who) {
        return move(id, EnumSet.of(JobState.RUNNING), JobState.PAUSED, "job.pause", "", who);
    }

    public Reply resume(UUID id, Caller who) {
        return move(id, EnumSet.of(JobState.PAUSED), JobState.RUNNING, "job.resume", "", who);
    }

    /** Gives the job up; what it has done stays done. */
    public Reply cancel(UUID id, String reason, Caller who) {
        Set<JobState> open = EnumSet.complementOf(EnumSet.of(JobState.DONE, JobState.CANCELLED));
        return move(id, open, JobState.CANCELLED, "job.cancel", reason, who);
    }

    public Optional<Job> find(UUID id) {
        return rows.find(id);
    }

    /** @return jobs before this one, newest first; to a person limited to units, the own ones, while they are within the limit */
    public List<Job> page(@Nullable UUID before, int most, Caller who) {
        return rows.page(before, most, who);
    }

    private Reply ask(Job job, Set<Cause> include, long size, Caller who) {
        String act = job.what() == JobRequest.What.REPLAY ? "Phát lại" : "Hủy";
        String english = job.what() == JobRequest.What.REPLAY ? "Replay" : "Cancel";
        Words summary = new Words(
                act + " " + size + " thông điệp" + (include.isEmpty() ? "" : ", kể cả " + include),
                english + " " + size + " messages" + (include.isEmpty() ? "" : ", including " + include));
        byte[] request = job.id().toString().getBytes(StandardCharsets.UTF_8);
        rows.move(job.id(), JobState.AWAITING_APPROVAL, clock.instant());
        Approval approval = approvals.request(
                new Approvals.Asked(StartingJobs.KIND, job.id().toString(), summary, job.reason(), request), who);
        rows.await(job.id(), approval.id());
        return new Reply.Done(rows.find(job.id()).orElseThrow());
    }

    private Reply start(Job job, long size, Caller who) {
        rows.move(job.id(), JobState.RUNNING, clock.instant());
        audit.record(who, "job.start", job.id().toString(), job.reason(), Map.of("messages", String.valueOf(size)));
        return new Reply.Done(rows.find(job.id()).orElseThrow());
    }

    private Reply move(UUID id, Set<JobState> from, JobState to, String act, String reason, Caller who) {
        return on(id, job -> {
            if (job.state() == to) {
                return new Reply.Done(job);
            }
            if (!from.contains(job.state())) {
                return notNow(job);
            }
            rows.move(id, to, clock.instant());
            audit.record(who, act, id.toString(), reason, Map.of());
            return new Reply.Done(rows.find(id).orElseThrow());
        });
    }

    private Reply on(UUID id, Function<Job, Reply> act) {
        return inOne(() -> rows.lock(id).map(act).orElseGet(Reply.NoSuchJob::new));
    }

    private Reply inOne(Supplier<Reply> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }

    private static Reply notNow(Job job) {
        return new Reply.NotNow(new Words(
                "Đợt xử lý đang ở trạng thái " + job.state() + "; không có gì thay đổi", "the job is " + job.state()));
    }
}
