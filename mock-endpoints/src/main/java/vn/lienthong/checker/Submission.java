package vn.lienthong.checker;

import org.jspecify.annotations.Nullable;

/**
 * One line of the log: a document that was handed in, and what the gateway answered.
 *
 * @param line its number in the file, from 1
 * @param lane such as {@code NPSP}
 * @param code the dossier's
 * @param shows what the system's books show of it, such as the status code; empty where they show nothing
 * @param version the sender's own number of a state; null where it has none
 * @param answer HTTP status; 0 where no answer came
 * @param message the id that was given; null where none was
 */
record Submission(
        int line,
        String lane,
        Kind kind,
        String code,
        String shows,
        @Nullable Long version,
        int answer,
        @Nullable String message) {

    boolean accepted() {
        return answer / 100 == 2;
    }

    /** Certainly not taken; without an answer, or with one of trouble, nobody knows. */
    boolean refused() {
        return answer / 100 == 4;
    }
}
