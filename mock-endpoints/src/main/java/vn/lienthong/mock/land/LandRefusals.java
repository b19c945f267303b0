package vn.lienthong.mock.land;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Dossiers that the land system refuses on demand, with a sentence of its own. */
public final class LandRefusals {
    private final Map<String, String> sentences = new TreeMap<>();

    /** What is refused, and how. */
    public record Refusal(String soBienNhan, String message) {}

    /** From now on every call of that dossier is refused so. */
    public synchronized Refusal add(Refusal refusal) {
        sentences.put(refusal.soBienNhan(), refusal.message());
        return refusal;
    }

    /** @return whether it was refused */
    public synchronized boolean remove(String soBienNhan) {
        return sentences.remove(soBienNhan) != null;
    }

    public synchronized Map<String, String> list() {
        return Map.copyOf(sentences);
    }

    public synchronized void clear() {
        sentences.clear();
    }

    synchronized Optional<String> of(String soBienNhan) {
        return Optional.ofNullable(sentences.get(soBienNhan));
    }
}
