package vn.lienthong.gateway.reconcile;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienthong.routes.message.Lane;
import vn.lienthong.routes.queue.Event.Sighting;
import vn.lienthong.routes.reconcile.Account;
import vn.lienthong.routes.reconcile.Comparing;
import vn.lienthong.routes.reconcile.Difference;
import vn.lienthong.routes.reconcile.Meeting;
import vn.lienthong.routes.reconcile.Party;
import vn.lienthong.routes.reconcile.Standing;

/**
 * One dossier, judged by what each side has of it at this moment. The national system is asked between two readings of the ledger:
 * where that was told something meanwhile, it is asked once more, so that what is on its way is never taken for a difference.
 */
final class Judging {

    private static final UUID NO_MESSAGE = new UUID(0, 0);
    private static final int MOST_LOOKS = 3;

    /** What came of it. */
    sealed interface Answer {

        record Said(Judged judged) implements Answer {}

        /** The national system gave no answer of use, which is never "absent". */
        record Silent(String reason) implements Answer {}
    }

    private final Holdings holdings;
    private final KeptLists lists;
    private final SystemLooks looks;
    private final Told told;
    private final Clock clock;

    Judging(Told told, Holdings holdings, KeptLists lists, SystemLooks looks, Clock clock) {
        this.told = told;
        this.holdings = holdings;
        this.lists = lists;
        this.looks = looks;
        this.clock = clock;
    }

    /** By asking the national system, where the lane's can be asked. */
    Answer ask(Run run, String code) {
        List<Standing> listed = run.province() == null ? List.of() : lists.of(run.province(), code);
        for (int i = 1; ; i++) {
            Holding before = holdings.of(run.lane(), code);
            Optional<Account> account = told.of(run.lane(), code);
            List<Standing> province = Told.comparable(run.lane(), listed, account);
            if (!asks(run, province, account, before)) {
                return new Answer.Said(new Judged(
                        code, differences(run, false, new Meeting(code, province, account, List.of())), before, null));
            }
            Instant at = clock.instant();
            Sighting seen = looks.look(run.lane(), before.message() == null ? NO_MESSAGE : before.message(), code);
            if (seen instanceof Sighting.Failed failed) {
                return new Answer.Silent(failed.reason());
            }
            if (i == MOST_LOOKS || holdings.of(run.lane(), code).tick() == before.tick()) {
                Optional<Account> whole = account.map(it -> told.whole(run.lane(), it, before));
                Meeting meeting = new Meeting(code, province, whole, told.shown(code, account, seen));
                return new Answer.Said(new Judged(code, differences(run, true, meeting), before, at));
            }
        }
    }

    /** Whether nothing may be asked of the lane's system now. */
    boolean closed(Lane lane) {
        return looks.closed(lane);
    }

    /** By the national system's list. */
    Judged read(Run run, Meeting meeting) {
        boolean known = meeting.ledger().isPresent();
        Optional<Account> account = known ? meeting.ledger() : told.of(run.lane(), meeting.code());
        List<Standing> province = Told.comparable(run.lane(), meeting.province(), account);
        List<Standing> national = Told.comparable(run.lane(), meeting.national(), account);
        List<Difference> found = differences(run, true, new Meeting(meeting.code(), province, account, national));
        return found.isEmpty()
                ? new Judged(meeting.code(), found, Holding.NONE, null)
                : new Judged(meeting.code(), found, holdings.of(run.lane(), meeting.code()), exported(run));
    }

    /** Of a system that cannot be asked its list is the look; of others it only says about which it is asked. */
    private @Nullable Instant exported(Run run) {
        UUID list = run.national();
        return list == null || SystemLooks.ASKABLE.contains(run.lane())
                ? null
                : lists.find(list).map(KeptList::at).orElse(null);
    }

    /** Only where it may say something: what is under way explains itself, and what nobody told of or listed is not looked for. */
    private boolean asks(Run run, List<Standing> province, Optional<Account> account, Holding holding) {
        boolean underWay = account.map(Account::open).isPresent();
        boolean listed = !province.isEmpty() || run.national() != null;
        boolean somethingToSee = listed || account.map(Account::newest).isPresent();
        return looks.canAsk(run.lane())
                && !underWay
                && somethingToSee
                && (run.lane() == Lane.NPSP || holding.message() != null);
    }

    private static List<Difference> differences(Run run, boolean national, Meeting meeting) {
        Set<Party> present = EnumSet.of(Party.LEDGER);
        if (run.province() != null) {
            present.add(Party.PROVINCE);
        }
        if (national) {
            present.add(Party.NATIONAL);
        }
        return new Comparing(present).of(meeting);
    }
}
