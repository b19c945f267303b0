package vn.lienthong.routes.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lienthong.routes.message.State;

/** One meeting, seen by those who take part and have the dossier at most once. */
final class View {

    private final Meeting meeting;
    private final Set<Party> present;

    View(Meeting meeting, Set<Party> present) {
        this.meeting = meeting;
        this.present = present;
    }

    /** Whether what this side says, or that it says nothing, counts. */
    boolean counts(Party party) {
        return present.contains(party)
                && switch (party) {
                    case PROVINCE -> meeting.province().size() <= 1;
                    case NATIONAL -> meeting.national().size() <= 1;
                    case LEDGER -> true;
                };
    }

    @Nullable
    Standing province() {
        return counts(Party.PROVINCE) ? first(meeting.province()) : null;
    }

    @Nullable
    Standing national() {
        return counts(Party.NATIONAL) ? first(meeting.national()) : null;
    }

    @Nullable
    Account ledger() {
        return counts(Party.LEDGER) ? meeting.ledger().orElse(null) : null;
    }

    @Nullable
    String newest() {
        Account account = ledger();
        return account == null ? null : account.newest();
    }

    @Nullable
    State open() {
        Account account = ledger();
        return account == null ? null : account.open();
    }

    boolean filed() {
        Account account = ledger();
        return account != null && account.filed();
    }

    List<String> doubled() {
        if (meeting.province().size() <= 1 && meeting.national().size() <= 1) {
            return List.of();
        }
        List<String> sides = new ArrayList<>(2);
        for (Party party : present) {
            if (!counts(party)) {
                sides.add(party.name().toLowerCase(Locale.ROOT));
            }
        }
        return List.copyOf(sides);
    }

    Difference difference(Kind kind, List<String> fields) {
        return new Difference(
                meeting.code(),
                kind,
                fields,
                present.contains(Party.PROVINCE) ? marks(meeting.province()) : null,
                newest(),
                present.contains(Party.NATIONAL) ? marks(meeting.national()) : null,
                kind == Kind.IN_FLIGHT ? open() : null,
                kind == Kind.DIFFERS ? values(fields) : List.of());
    }

    private List<FieldValues> values(List<String> names) {
        Standing province = province();
        Account ledger = ledger();
        Standing national = national();
        return names.stream()
                .filter(it -> !it.equals(Comparing.STATUS))
                .map(it -> new FieldValues(
                        it,
                        province == null ? null : province.fields().get(it),
                        ledger == null ? null : ledger.fields().get(it),
                        national == null ? null : national.fields().get(it)))
                .toList();
    }

    private static @Nullable Standing first(List<Standing> standings) {
        return standings.isEmpty() ? null : standings.get(0);
    }

    private static @Nullable String marks(List<Standing> standings) {
        return standings.isEmpty()
                ? null
                : standings.stream().map(Standing::mark).distinct().sorted().collect(Collectors.joining(", "));
    }
}
