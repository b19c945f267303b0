package vn.lienthong.mappings.land;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.dossier.DossierCode;

/** What the one-stop desk tells the land system of a dossier after it was handed over. None shows personal data. */
public sealed interface LandStep {

    DossierCode dossierCode();

    LandStepType type();

    /** The papers that go along. */
    List<LandPaper> papers();

    /**
     * The citizen handed in what was asked for.
     *
     * @param newDueAt when the result is due now
     */
    record SupplementReceived(
            DossierCode dossierCode,
            Instant newDueAt,
            @Nullable String note,
            List<LandPaper> papers) implements LandStep {

        public SupplementReceived {
            papers = List.copyOf(papers);
        }

        @Override
        public LandStepType type() {
            return LandStepType.SUPPLEMENT_RECEIVED;
        }

        @Override
        public String toString() {
            return "SupplementReceived[" + dossierCode + "]";
        }
    }

    /** The citizen has the result since {@code at}. */
    record ResultHandedOver(DossierCode dossierCode, Instant at) implements LandStep {

        @Override
        public LandStepType type() {
            return LandStepType.RESULT_HANDED_OVER;
        }

        @Override
        public List<LandPaper> papers() {
            return List.of();
        }
    }

    /**
     * The result is wrong.
     *
     * @param content what is wrong with it
     */
    record WrongResult(DossierCode dossierCode, String content, List<LandPaper> papers) implements LandStep {

        public WrongResult {
            papers = List.copyOf(papers);
        }

        @Override
        public LandStepType type() {
            return LandStepType.WRONG_RESULT;
        }

        @Override
        public String toString() {
            return "WrongResult[" + dossierCode + "]";
        }
    }
}
