package vn.lienthong.gateway.reconcile;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.gateway.audit.Audit;
import vn.lienthong.gateway.security.Caller;
import vn.lienthong.mappings.Finding;
import vn.lienthong.mappings.Words;
import vn.lienthong.routes.message.Lane;
import vn.lienthong.routes.reconcile.Kind;
import vn.lienthong.routes.reconcile.Party;

/** Where comparisons are begun, looked at and given up. */
public final class Reconciliations {

    private static final int MOST_DAYS = 92;

    private final RunRows runs;
    private final Differences differences;
    private final Unasked unasked;
    private final KeptLists lists;
    private final SystemLooks looks;
    private final ReconcileSettings settings;
    private final Audit audit;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();

    Reconciliations(
            Book book,
            KeptLists lists,
            SystemLooks looks,
            ReconcileSettings settings,
            Audit audit,
            TransactionTemplate transaction) {
        this.runs = book.runs;
        this.differences = book.differences;
        this.unasked = book.unasked;
        this.lists = lists;
        this.looks = looks;
        this.settings = settings;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = book.clock;
    }

    /** Begins one; it goes on by itself, on whichever node. */
    public Began begin(Order order, Caller who) {
        Words against = against(order);
        if (against != null) {
            return new Began.CannotBe(against);
        }
        return Objects.requireNonNull(transaction.execute(status -> {
            UUID id = ids.generate();
            if (!runs.insert(id, order, settings.heal().most(), who.name(), null, clock.instant())) {
                return new Began.Another(runs.open(order.lane()).map(Run::id).orElse(id));
            }
            audit.record(
                    who,
                    "reconcile.begin",
                    id.toString(),
                    "",
                    Map.of(
                            "lane", order.lane().name(),
                            "from", order.from().toString(),
                            "to", order.to().toString(),
                            "dry", String.valueOf(order.dry())));
            return new Began.Begun(runs.find(id).orElseThrow());
        }));
    }

    /**
     * Begins the one of a night, once on all nodes.
     *
     * @return whether the night has its own now
     */
    boolean beginOfNight(Order order, String slot) {
        return runs.hadItsNight(slot)
                || runs.insert(ids.generate(), order, settings.heal().most(), "schedule", slot, clock.instant());
    }

    /**
     * Gives one up; what was healed stays so.
     *
     * @return empty where there is none
     */
    public Optional<Run> cancel(UUID id, String reason, Caller who) {
        return Objects.requireNonNull(transaction.execute(status -> {
            Optional<Run> run = runs.lock(id);
            if (run.isPresent() && !run.get().state().ended()) {
                runs.end(id, RunState.CANCELLED, new Words(reason, reason), clock.instant());
                audit.record(who, "reconcile.cancel", id.toString(), reason, Map.of());
            }
            return runs.find(id);
        }));
    }

    public Optional<Run> find(UUID id) {
        return runs.find(id);
    }

    /** @return those before this one, newest first; from the newest where it is null */
    public List<Run> page(@Nullable UUID before, int most) {
        return runs.page(before, most);
    }

    /** Its figures; empty until it is done, since those of a part of a day are nobody's figures. */
    public Optional<Figures> figures(Run run) {
        if (run.state() != RunState.DONE) {
            return Optional.empty();
        }
        Map<Kind, Long> kinds = differences.kinds(run.id());
        long healed = differences.healed(run.id());
        long unexplained = kinds.entrySet().stream()
                .filter(it -> it.getKey().unexplained())
                .mapToLong(Map.Entry::getValue)
                .sum();
        long silent = unasked.count(run.id());
        long equal = run.compared() - differences.dossiers(run.id()) - silent;
        return Optional.of(new Figures(run.compared(), equal, kinds, healed, unexplained - healed, silent));
    }

    /**
     * Its differences in the order of their codes, while it goes on as well.
     *
     * @param kind only of this kind; null for all
     * @param healed only those of which this became; null for all
     * @param after the last one of the page before; null for the first page
     */
    public List<Found> differences(
            UUID id, @Nullable Kind kind, @Nullable Healed healed, @Nullable Found after, int most) {
        return differences.page(
                id,
                kind,
                healed,
                after == null ? "" : after.code(),
                after == null ? "" : after.kind().name(),
                most);
    }

    /**
     * Keeps a list to be compared with.
     *
     * @param party the province or the national system
     * @throws vn.lienthong.mappings.table.TableTrouble where it is none that can be read
     */
    public KeptList keep(Party party, String name, InputStream file, Caller who, Consumer<Finding> findings)
            throws IOException {
        KeptList kept = lists.keep(party, name, file, who.name(), findings);
        audit.record(
                who,
                "reconcile.list",
                kept.id().toString(),
                "",
                Map.of("party", party.name(), "rows", String.valueOf(kept.rows())));
        return kept;
    }

    public Optional<KeptList> list(UUID id) {
        return lists.find(id);
    }

    /** Lists of a side that were handed in, the newest first. */
    public List<KeptList> lists(Party party, int most) {
        return lists.newest(party, most);
    }

    /** Whether the lane's system can be asked about single dossiers, so that it takes part without a list. */
    public boolean canAsk(Lane lane) {
        return looks.canAsk(lane);
    }

    private @Nullable Words against(Order order) {
        LocalDate today = Days.of(clock.instant());
        if (order.from().isAfter(order.to()) || order.to().isAfter(today)) {
            return new Words(
                    "Ngày đầu không sau ngày cuối, và ngày cuối không sau hôm nay " + today,
                    "The first day is not after the last, and the last not after today, " + today);
        }
        if (ChronoUnit.DAYS.between(order.from(), order.to()) >= MOST_DAYS) {
            return new Words(
                    "Mỗi lần đối soát nhiều nhất " + MOST_DAYS + " ngày; chia thành nhiều lần",
                    "One comparison is of " + MOST_DAYS + " days at most; make several");
        }
        return againstLists(order);
    }

    private @Nullable Words againstLists(Order order) {
        if (isWrong(order.province(), Party.PROVINCE) || isWrong(order.national(), Party.NATIONAL)) {
            return new Words(
                    "Không có danh sách này cho bên này; nạp danh sách trước bằng POST /api/v1/reconciliations/lists",
                    "There is no such list of this side; hand it in first with POST /api/v1/reconciliations/lists");
        }
        if (order.national() == null && !looks.canAsk(order.lane())) {
            return cannotBeAsked(order.lane());
        }
        return null;
    }

    private boolean isWrong(@Nullable UUID list, Party party) {
        return list != null
                && lists.find(list).filter(it -> it.party() == party).isEmpty();
    }

    private static Words cannotBeAsked(Lane lane) {
        return SystemLooks.ASKABLE.contains(lane)
                ? new Words(
                        "Làn " + lane + " chưa được cấu hình ở trục này",
                        "Lane " + lane + " is not configured at this gateway")
                : new Words(
                        "Hệ thống của làn " + lane
                                + " không tra cứu được từng hồ sơ; chỉ đối soát được bằng tệp hệ thống đó xuất ra (nationalList)",
                        "The system of lane " + lane
                                + " cannot be asked about single dossiers; it is compared by a file that it exports (nationalList)");
    }
}
