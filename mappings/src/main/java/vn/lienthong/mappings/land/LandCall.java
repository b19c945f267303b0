package vn.lienthong.mappings.land;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.dossier.DossierCode;

/** What a land system tells of one dossier. None shows personal data. */
public sealed interface LandCall {

    LandCallType type();

    /**
     * @param from account of the officer who had it
     * @param to account of the officer who has it
     * @param status {@code MaTrangThai}
     * @param isReturned whether it went back a step
     * @param within {@code HanXuLy}, as it is written; its unit is not documented
     */
    record Moved(
            DossierCode code,
            String from,
            String to,
            String status,
            boolean isReturned,
            @Nullable String note,
            @Nullable Instant at,
            @Nullable String within,
            List<LandFileLink> files)
            implements LandCall {

        public Moved {
            files = List.copyOf(files);
        }

        @Override
        public LandCallType type() {
            return LandCallType.MOVED;
        }

        @Override
        public String toString() {
            return "Moved[" + code + "]";
        }
    }

    /**
     * @param from since when the land office waits
     * @param isPaused whether the time stands still meanwhile
     */
    record SupplementRequested(
            DossierCode code,
            Instant from,
            String officer,
            boolean isPaused,
            @Nullable String note,
            @Nullable LandFileLink file)
            implements LandCall {

        @Override
        public LandCallType type() {
            return LandCallType.SUPPLEMENT_REQUESTED;
        }

        @Override
        public String toString() {
            return "SupplementRequested[" + code + "]";
        }
    }

    record SupplementTaken(
            DossierCode code,
            Instant at,
            Instant newDueAt,
            @Nullable String note,
            @Nullable LandFileLink file) implements LandCall {

        @Override
        public LandCallType type() {
            return LandCallType.SUPPLEMENT_TAKEN;
        }

        @Override
        public String toString() {
            return "SupplementTaken[" + code + "]";
        }
    }

    record TaxResult(
            DossierCode code,
            @Nullable String officer,
            @Nullable Instant at,
            @Nullable String note,
            List<LandTaxNotice> notices)
            implements LandCall {

        public TaxResult {
            notices = List.copyOf(notices);
        }

        @Override
        public LandCallType type() {
            return LandCallType.TAX_RESULT;
        }

        @Override
        public String toString() {
            return "TaxResult[" + code + ", " + notices.size() + " notices]";
        }
    }

    /** @param end {@code TrangThaiKetThuc}: 0 with a result; anything else: it was returned or withdrawn */
    record Finished(
            DossierCode code,
            Instant at,
            String officer,
            int end,
            @Nullable String note,
            List<LandFileLink> results) implements LandCall {

        public Finished {
            results = List.copyOf(results);
        }

        public boolean hasResult() {
            return end == 0;
        }

        @Override
        public LandCallType type() {
            return LandCallType.FINISHED;
        }

        @Override
        public String toString() {
            return "Finished[" + code + ", " + end + "]";
        }
    }

    /**
     * @param number the land office's own number, {@code SoBienNhan}; it may have none yet
     * @param dossier what was handed in there
     */
    record ReceiptRequested(@Nullable String number, LandOfficeDossier dossier) implements LandCall {

        @Override
        public LandCallType type() {
            return LandCallType.RECEIPT_REQUESTED;
        }

        @Override
        public String toString() {
            return "ReceiptRequested[]";
        }
    }

    /** @param type {@code UPDATE_REQUESTED}, {@code WRONG_PROCEDURE} or {@code TAX_RETURNED} */
    record Remark(
            LandCallType type,
            DossierCode code,
            @Nullable String officer,
            @Nullable String note) implements LandCall {

        @Override
        public String toString() {
            return "Remark[" + type + ", " + code + "]";
        }
    }
}
