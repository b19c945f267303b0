package vn.lienthong.routes.queue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.lienthong.routes.message.Cause;
import vn.lienthong.routes.message.Kind;
import vn.lienthong.routes.message.Outcome;
import vn.lienthong.routes.queue.Event.Sighting;

/** What a national system would hold of one dossier, and everything it was told, in order. */
final class PortalModel {

    record Telling(Entry entry, Call call, Instant at) {}

    final List<Telling> tellings = new ArrayList<>();
    final Map<UUID, Integer> applied = new HashMap<>();
    private final List<Telling> forgotten = new ArrayList<>();
    final boolean refusesDuplicateCreates;
    private final boolean eventsMoveTheMark;
    int creates;
    private boolean keyedByHand;

    PortalModel(boolean refusesDuplicateCreates, boolean eventsMoveTheMark) {
        this.refusesDuplicateCreates = refusesDuplicateCreates;
        this.eventsMoveTheMark = eventsMoveTheMark;
    }

    boolean holds() {
        return creates > 0 || keyedByHand;
    }

    /** Staff enter the dossier at the portal themselves, as they do after an outage. */
    void keyByHand() {
        keyedByHand = true;
    }

    /** The portal is put back to the time before it was told any of this. */
    void rollBack() {
        forgotten.addAll(tellings);
        tellings.clear();
        applied.clear();
        creates = 0;
        keyedByHand = false;
    }

    /** The portal is put back to the time before it was told the last state, where it held the dossier then. */
    boolean forgetLastState() {
        int last = tellings.size() - 1;
        while (last > 0 && !tellings.get(last).entry().isState()) {
            last--;
        }
        if (last <= 0) {
            return false;
        }
        List<Telling> gone = tellings.subList(last, tellings.size());
        gone.forEach(it -> applied.remove(it.entry().id()));
        forgotten.addAll(gone);
        gone.clear();
        return true;
    }

    boolean everTold(UUID id) {
        return Stream.concat(tellings.stream(), forgotten.stream())
                .anyMatch(it -> it.entry().id().equals(id));
    }

    Outcome tell(Entry entry, Call call, Instant now) {
        if (call == Call.CREATE && holds() && refusesDuplicateCreates) {
            return new Outcome.Refused(Cause.ALREADY_THERE, "-3", "đã tồn tại");
        }
        if (call != Call.CREATE && !holds()) {
            return new Outcome.Refused(Cause.NOT_THERE, "-1", "không tồn tại");
        }
        if (call == Call.CREATE) {
            creates++;
        }
        tellings.add(new Telling(entry, call, now));
        applied.merge(entry.id(), 1, Integer::sum);
        return new Outcome.Delivered("thành công", now);
    }

    /** Whether it was ever told the message with the content that it now has. */
    boolean applied(Entry entry) {
        return Stream.concat(tellings.stream(), forgotten.stream())
                .map(Telling::entry)
                .anyMatch(it -> it.id().equals(entry.id())
                        && it.content().hash().equals(entry.content().hash()));
    }

    /** What a copy of the portal that lags by {@code lag} shows. */
    Sighting look(Instant now, Duration lag) {
        Instant seen = now.minus(lag);
        List<Telling> visible = tellings.stream()
                .filter(it -> !it.at().isAfter(seen))
                .filter(it -> eventsMoveTheMark || it.entry().isState())
                .toList();
        if (visible.isEmpty()) {
            return keyedByHand ? new Sighting.Found(Optional.of("entered by hand")) : new Sighting.Absent();
        }
        return new Sighting.Found(
                Optional.of(visible.get(visible.size() - 1).entry().content().mark()));
    }

    List<UUID> eventsInOrderOfFirstApplication() {
        return tellings.stream()
                .filter(it -> it.entry().kind() == Kind.EVENT)
                .map(it -> it.entry().id())
                .distinct()
                .toList();
    }
}
