package vn.lienthong.gateway.scan;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;

/** How many files of this node ended how. */
final class ScanCounts {

    enum End {
        CLEAN,
        INFECTED,
        NOT_SCANNED
    }

    private final Map<End, LongAdder> counts = new EnumMap<>(End.class);

    ScanCounts() {
        for (End end : End.values()) {
            counts.put(end, new LongAdder());
        }
    }

    void add(End end) {
        of(end).increment();
    }

    LongAdder of(End end) {
        return counts.getOrDefault(end, new LongAdder());
    }
}
