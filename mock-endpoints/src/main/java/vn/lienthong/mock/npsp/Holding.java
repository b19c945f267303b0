package vn.lienthong.mock.npsp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mock.wire.Json;

/** One dossier as the Portal holds it. Guarded by the {@link Registry} that owns it. */
final class Holding {
    private static final int KEPT = 1_000;

    private final Deque<Telling> tellings = new ArrayDeque<>();
    private final Deque<Payload> progress = new ArrayDeque<>();
    private final Set<String> progressKeys = new HashSet<>();
    private final History history;
    private Shown now;
    private long told;

    Holding(History history, Payload created) {
        this.history = history;
        this.now = change(new Shown(created, created.status()));
    }

    Shown now() {
        return now;
    }

    /** Staff give it another status. */
    void shows(String status) {
        now = change(new Shown(now.payload(), status));
    }

    /** Staff change a field of it. */
    void corrects(String field, String value) {
        ObjectNode dossier = now.payload().json().deepCopy();
        now = change(new Shown(Payload.ofDossier(dossier.put(field, value)), now.status()));
    }

    /**
     * What it was told last was never told.
     *
     * @param before what it was then; null where it was not there
     * @return whether it was the first that it was told
     */
    boolean takenBack(TellingKind kind, Payload telling, @Nullable Shown before) {
        told--;
        tellings.pollLast();
        if (kind == TellingKind.PROGRESS) {
            progress.pollLast();
            String key = progressKey(telling.json());
            if (progress.stream().noneMatch(it -> progressKey(it.json()).equals(key))) {
                progressKeys.remove(key);
            }
        }
        if (before != null) {
            now = change(before);
        }
        return told == 0;
    }

    Payload payload() {
        return now.payload();
    }

    /** What a look-up sees that knows all changes up to a moment; with {@code stale} all but the last of them. */
    Optional<Shown> shown(Instant seen, boolean stale) {
        return history.at(seen, stale);
    }

    void replace(Payload payload) {
        now = change(new Shown(payload, payload.status()));
    }

    /** @return whether an equal row was there before */
    boolean addProgress(Payload row, boolean movesStatus) {
        now = change(movesStatus ? new Shown(now.payload(), row.status()) : now);
        keep(progress, row);
        return !progressKeys.add(progressKey(row.json()));
    }

    void told(Telling telling) {
        told++;
        keep(tellings, telling);
    }

    HeldDossier brief() {
        Payload payload = now.payload();
        return new HeldDossier(payload.maHoSo(), payload.status(), now.status(), told, payload.sha256());
    }

    DossierFile file() {
        return new DossierFile(
                brief(),
                now.payload().json(),
                progress.stream().map(Payload::json).toList(),
                List.copyOf(tellings));
    }

    private Shown change(Shown changed) {
        history.add(changed);
        return changed;
    }

    private static String progressKey(JsonNode row) {
        return Payload.sha256(Json.write(List.of(
                        row.path("ThoiDiemXuLy"),
                        row.path("TrangThai"),
                        row.path("NguoiXuLy"),
                        row.path("NoiDungXuLy"))))
                .substring(0, 32);
    }

    private static <T> void keep(Deque<T> kept, T newest) {
        kept.addLast(newest);
        if (kept.size() > KEPT) {
            kept.removeFirst();
        }
    }
}
