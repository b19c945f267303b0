package vn.lienthong.routes.ledger;

import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.unit.Commune;
import vn.lienthong.mappings.unit.UnitOnDossier;
import vn.lienthong.routes.message.Kind;
import vn.lienthong.routes.message.Lane;
import vn.lienthong.routes.queue.Content;

/**
 * A message as it comes in at a door, read and found good.
 *
 * @param subject the business key: the dossier code
 * @param content what the rules need to know of it
 * @param reference the origin's own reference, by which it may send the same again without harm
 * @param labels what it is counted and searched by
 * @param payload the province's document, as the lane's connector will read it
 */
public record Submission(
        Lane lane,
        Kind kind,
        String subject,
        Content content,
        @Nullable String reference,
        Labels labels,
        byte[] payload) {

    /**
     * What a message is counted and searched by; none of it is personal data.
     *
     * @param unit its code as the document has it
     * @param unitBefore code and name of the commune of before a reorganisation that the code means by the document's date
     * @param unitSince code and name of that of today, where it is certain
     */
    public record Labels(
            @Nullable String channel,
            @Nullable String procedure,
            @Nullable String unit,
            @Nullable String unitBefore,
            @Nullable String unitSince) {

        public static final Labels NONE = new Labels(null, null, null);

        /** Of a unit of which nothing more is known. */
        public Labels(@Nullable String channel, @Nullable String procedure, @Nullable String unit) {
            this(channel, procedure, unit, null, null);
        }

        /** Of a unit as the catalogue reads it. */
        public static Labels of(@Nullable String channel, @Nullable String procedure, UnitOnDossier unit) {
            return new Labels(
                    channel,
                    procedure,
                    unit.code(),
                    unit.before().map(Commune::label).orElse(null),
                    unit.since().map(Commune::label).orElse(null));
        }
    }
}
