package vn.lienthong.gateway.paper;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.gateway.audit.Audit;
import vn.lienthong.gateway.paper.TaskLine.What;
import vn.lienthong.gateway.security.Caller;
import vn.lienthong.mappings.Translation;

/**
 * Where people act on tasks. Each act says which version of the task was seen, so that nobody undoes what another did at the
 * same time; the change, its line in the history and its entry in the audit are one transaction.
 */
public final class PaperTasks {

    private final TaskRows rows;
    private final Contents contents;
    private final EntryReading reading;
    private final Closing closing;
    private final FoundIndex index;
    private final Audit audit;
    private final TransactionTemplate transaction;

    PaperTasks(
            TaskRows rows,
            Contents contents,
            EntryReading reading,
            Closing closing,
            FoundIndex index,
            Audit audit,
            TransactionTemplate transaction) {
        this.rows = rows;
        this.contents = contents;
        this.reading = reading;
        this.closing = closing;
        this.index = index;
        this.audit = audit;
        this.transaction = transaction;
    }

    /** Takes a task: the others see who looks for it. */
    public TaskReply claim(UUID id, int version, Caller who) {
        return act(id, version, who, new Act("paper.claim", "", TaskRules::claim), task -> {
            rows.claimed(id, who.name());
            return Optional.empty();
        });
    }

    /** Gives a task back to all. */
    public TaskReply release(UUID id, int version, Caller who) {
        return act(id, version, who, new Act("paper.release", "", TaskRules::release), task -> {
            rows.released(id, who.name());
            return Optional.empty();
        });
    }

    /** Enters what stands in the book. */
    public TaskReply enter(UUID id, int version, EntryBody body, Caller who) {
        return act(id, version, who, new Act("paper.enter", "", TaskRules::enter), task -> {
            Translation<Entered> read = reading.of(task, body);
            if (!(read instanceof Translation.Translated<Entered> good)) {
                return Optional.of(new TaskReply.Bad(read.findings()));
            }
            write(task, good.value(), who);
            return Optional.empty();
        });
    }

    /** Enters that it does not stand in the book. */
    public TaskReply notInBook(UUID id, int version, String reason, Caller who) {
        return act(id, version, who, new Act("paper.not-in-book", reason, TaskRules::enter), task -> {
            write(task, Entered.missing(reason), who);
            return Optional.empty();
        });
    }

    /** The second person says the same, and the request is answered, or withdrawn where nothing was found. */
    public TaskReply confirm(UUID id, int version, Caller who) {
        return act(id, version, who, new Act("paper.confirm", "", TaskRules::decide), task -> {
            rows.confirmed(id, Boolean.TRUE.equals(task.found()), who.name());
            return closing.close(task, contents.entry(task), who);
        });
    }

    /** The second person says otherwise; it goes back to the first. */
    public TaskReply giveBack(UUID id, int version, String reason, Caller who) {
        return act(id, version, who, new Act("paper.return", reason, TaskRules::decide), task -> {
            rows.returned(id, who.name(), reason);
            return Optional.empty();
        });
    }

    /** What was found turned out wrong: the next request for it goes to the shelf again. What was answered stays answered. */
    public TaskReply strike(UUID id, int version, String reason, Caller who) {
        return act(id, version, who, new Act("paper.strike", reason, TaskRules::strike), task -> {
            if (!index.strike(id)) {
                return Optional.of(TaskRules.STRUCK_ALREADY);
            }
            rows.line(id, What.STRUCK, who.name(), reason);
            return Optional.empty();
        });
    }

    private record Act(String name, String reason, BiFunction<PaperTask, Caller, Optional<TaskReply>> rule) {}

    /** @param deed does it; an answer of its own takes everything back */
    private TaskReply act(UUID id, int version, Caller who, Act act, Function<PaperTask, Optional<TaskReply>> deed) {
        return Objects.requireNonNull(transaction.execute(status -> {
            Optional<PaperTask> task = rows.lock(id);
            Optional<TaskReply> obstacle = task.isEmpty()
                    ? Optional.of(new TaskReply.NoSuchTask())
                    : obstacle(task.get(), version, who, act).or(() -> deed.apply(task.get()));
            if (obstacle.isPresent()) {
                status.setRollbackOnly();
                return obstacle.get();
            }
            Map<String, String> details =
                    Map.of("message", task.orElseThrow().message().toString());
            audit.record(who, act.name(), id.toString(), act.reason(), details);
            return new TaskReply.Done(rows.find(id));
        }));
    }

    private static Optional<TaskReply> obstacle(PaperTask task, int version, Caller who, Act act) {
        return task.version() == version ? act.rule().apply(task, who) : Optional.of(new TaskReply.Stale(task));
    }

    private void write(PaperTask task, Entered entered, Caller who) {
        int n = task.entry() == null ? 1 : task.entry() + 1;
        rows.entered(task.id(), n, entered.found(), contents.seal(task.id(), n, entered), who.name());
    }
}
