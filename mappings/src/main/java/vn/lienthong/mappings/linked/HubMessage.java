package vn.lienthong.mappings.linked;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.dossier.DossierCode;

/** What the gateway itself has to tell the hub of a linked dossier. It shows itself without personal data. */
public sealed interface HubMessage {

    /** The hub's code of the dossier. */
    DossierCode linkedCode();

    /** The dossier is ours; the hub need not list it any more. */
    record Acknowledgement(DossierCode linkedCode) implements HubMessage {}

    /**
     * How far the registration is.
     *
     * @param procedure national code of the procedure
     * @param at when it came to be so
     * @param registration with {@link HubStatus#RESULT} the message to the registry whose answer is the entry; otherwise null
     */
    record Report(
            DossierCode linkedCode,
            String procedure,
            HubStatus status,
            Instant at,
            Details details,
            @Nullable UUID registration)
            implements HubMessage {

        @Override
        public String toString() {
            return "Report[" + linkedCode + ", " + status + "]";
        }
    }

    /** What a report may say beside; each part as in {@link HubReport}. */
    record Details(
            @Nullable String note,
            @Nullable String handler,
            @Nullable String handlerTitle,
            @Nullable String department,
            @Nullable String content,
            @Nullable Instant dueAt,
            @Nullable Instant supplementBy) {

        public static final Details NONE = new Details(null, null, null, null, null, null, null);

        /** A request for papers until a time. */
        public static Details until(Instant supplementBy, @Nullable String note) {
            return new Details(note, null, null, null, null, null, supplementBy);
        }

        @Override
        public String toString() {
            return "Details[***]";
        }
    }
}
