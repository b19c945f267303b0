package vn.lienthong.routes.linked;

import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.linked.HubLeg;

/**
 * One line of a linked dossier's history.
 *
 * @param n rises by one with each line
 * @param leg whose part it is about; null where it is about the whole
 * @param state how far that part is after it
 */
public record CourseLine(int n, What what, @Nullable HubLeg leg, HubLeg.@Nullable State state) {

    /** What happened. */
    public enum What {
        TAKEN(true),
        NOT_TAKEN(false),
        /** An agency came further, or refused. */
        LEG_MOVED(true),
        /** An agency has been silent for longer than it may. */
        LEG_SILENT(true),
        /** All three agencies are done. */
        FINISHED(true),
        /** The hub does not take the question about it. */
        QUESTION_REFUSED(false),
        /** A person asked for a question at once. */
        ASKED_FOR(false),
        /** A person sees to an agency's silence. */
        SEEN_TO(false),
        /** A person knows that an agency is done. */
        MARKED(true),
        /** A person ended the watching. */
        CLOSED(true);

        private final boolean told;

        What(boolean told) {
            this.told = told;
        }

        /** Whether the province is told of it. */
        public boolean told() {
            return told;
        }
    }
}
