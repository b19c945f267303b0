package vn.lienthong.routes.land;

import java.time.Clock;
import java.util.function.Consumer;
import vn.lienthong.mappings.land.LandReader;
import vn.lienthong.mappings.land.LandToWire;

/** One land system: how it is written to, reached, and understood. */
public final class LandTarget {

    private final LandToWire toWire;
    private final LandReader reader;
    private final LandLine line;
    private final LandOutcomes outcomes;

    /** @param closing told why no other message would fare better, where that is so */
    public LandTarget(LandSettings settings, LandLine line, Consumer<String> closing, Clock clock) {
        this.toWire = new LandToWire(settings.dialect());
        this.reader = new LandReader(settings.dialect());
        this.line = line;
        this.outcomes = new LandOutcomes(settings, closing, clock);
    }

    LandToWire toWire() {
        return toWire;
    }

    LandReader reader() {
        return reader;
    }

    LandLine line() {
        return line;
    }

    LandOutcomes outcomes() {
        return outcomes;
    }
}
