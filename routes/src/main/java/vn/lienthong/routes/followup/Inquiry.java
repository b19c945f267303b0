package vn.lienthong.routes.followup;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.civilstatus.CivilType;
import vn.lienthong.mappings.dossier.DossierCode;

/** Asks the registry how dossiers stand that it took. */
public interface Inquiry {

    /** The most dossiers that one question may be about. */
    int most();

    /**
     * Asks about dossiers of one type and origin, in one call where the registry takes several. Never throws for what the registry does.
     *
     * @param linked whether they are of the linked procedure
     * @param asked not empty, and not more than {@link #most()}
     * @throws vn.lienthong.routes.lane.HeldBack where the lane takes no traffic; the registry was not called
     */
    Heard ask(CivilType type, boolean linked, List<Asked> asked);

    /**
     * A dossier to be asked about.
     *
     * @param id of what is followed
     * @param origin who handed it in, and may fetch its paper
     * @param unit code of the commune that registers
     */
    record Asked(UUID id, DossierCode code, String origin, String unit) {}

    /** What came of a question. */
    sealed interface Heard {

        /** An answer; of each dossier that was asked about. */
        record Answered(Map<UUID, Said> said) implements Heard {
            public Answered {
                said = Map.copyOf(said);
            }
        }

        /**
         * The registry refused the question.
         *
         * @param code its own code
         */
        record Refused(String code) implements Heard {}

        /**
         * No answer of use.
         *
         * @param reason in our own words
         * @param retryAfter how long the registry asked us to wait, if it did
         */
        record Silent(String reason, Optional<Duration> retryAfter) implements Heard {}
    }

    /**
     * What was said of one dossier.
     *
     * @param entry with {@link Sighting.Kind#COMPLETED} only
     */
    record Said(Sighting sighting, @Nullable Entry entry) {

        @Override
        public String toString() {
            return sighting.toString();
        }
    }

    /**
     * The entry in the register.
     *
     * @param json the canonical result, as the origin reads it
     * @param paper the attachment that is its document, where one came; kept by then
     */
    record Entry(byte[] json, @Nullable UUID paper) {

        @Override
        public String toString() {
            return "Entry[" + paper + "]";
        }
    }
}
