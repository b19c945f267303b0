package vn.lienthong.mock.province;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The books, behind one lock. */
final class NoticeBook implements Notices {
    private static final int OBJECTIONS_KEPT = 1_000;
    private static final int UNAUTHORIZED = 401;

    private final Clock clock;
    private final Map<String, Notice> taken = new LinkedHashMap<>();
    private final Map<String, Notice> newest = new LinkedHashMap<>();
    private final Map<ProvinceFaultKind, Long> met = new EnumMap<>(ProvinceFaultKind.class);
    private final Deque<Objection> objections = new ArrayDeque<>();
    private long received;
    private long repeats;
    private long repeatsThatDiffer;
    private long outOfOrder;
    private long refusedSignatures;
    private long malformed;
    private long redirectsFollowed;

    NoticeBook(Clock clock) {
        this.clock = clock;
    }

    synchronized void received() {
        received++;
    }

    synchronized void redirectFollowed() {
        redirectsFollowed++;
    }

    synchronized void met(ProvinceFaultKind kind) {
        met.merge(kind, 1L, Long::sum);
    }

    synchronized void object(int status, List<String> reasons) {
        if (status == UNAUTHORIZED) {
            refusedSignatures++;
        } else {
            malformed++;
        }
        objections.addLast(new Objection(clock.instant(), status, List.copyOf(reasons)));
        if (objections.size() > OBJECTIONS_KEPT) {
            objections.removeFirst();
        }
    }

    /** Takes a notice that keeps the contract. @return whether it is new */
    synchronized boolean take(JsonNode body) {
        Notice notice = read(body, clock.instant());
        Notice earlier = taken.putIfAbsent(notice.notice(), notice);
        if (earlier != null) {
            repeats++;
            repeatsThatDiffer += earlier.body().equals(body) ? 0 : 1;
            return false;
        }
        Notice last = newest.get(notice.message());
        if (last == null || notice.number() > last.number()) {
            newest.put(notice.message(), notice);
        } else {
            outOfOrder++;
        }
        return true;
    }

    @Override
    public synchronized NoticeSummary summary() {
        Map<What, Long> byWhat = new TreeMap<>();
        taken.values().forEach(notice -> byWhat.merge(notice.what(), 1L, Long::sum));
        return new NoticeSummary(
                received,
                taken.size(),
                repeats,
                repeatsThatDiffer,
                outOfOrder,
                refusedSignatures,
                malformed,
                redirectsFollowed,
                newest.size(),
                byWhat,
                new TreeMap<>(met));
    }

    @Override
    public synchronized List<Notice> taken() {
        return List.copyOf(taken.values());
    }

    @Override
    public synchronized List<Notice> of(String dossier) {
        return taken.values().stream()
                .filter(notice -> notice.dossier().equals(dossier))
                .toList();
    }

    @Override
    public synchronized Optional<Notice> newest(String message) {
        return Optional.ofNullable(newest.get(message));
    }

    @Override
    public synchronized List<Objection> objections() {
        return List.copyOf(objections);
    }

    @Override
    public synchronized void forget() {
        taken.clear();
        newest.clear();
        met.clear();
        objections.clear();
        received = 0;
        repeats = 0;
        repeatsThatDiffer = 0;
        outOfOrder = 0;
        refusedSignatures = 0;
        malformed = 0;
        redirectsFollowed = 0;
    }

    private static Notice read(JsonNode body, Instant now) {
        return new Notice(
                body.get("notice").textValue(),
                body.get("message").textValue(),
                body.get("dossier").textValue(),
                What.valueOf(body.get("what").textValue()),
                Instant.parse(body.get("at").textValue()),
                body.get("number").longValue(),
                body,
                now);
    }
}
