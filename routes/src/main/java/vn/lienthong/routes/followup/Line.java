package vn.lienthong.routes.followup;

/**
 * One line of a dossier's history at the registry.
 *
 * @param n rises by one with each line
 * @param standing where the dossier stands after it
 * @param told whether the province is told of it
 */
public record Line(int n, What what, Standing standing, boolean told) {

    /** What happened. */
    public enum What {
        /** The registry took a submission. */
        SUBMITTED,
        /** The registry said something new. */
        MOVED,
        /** The registry does not take the question itself. */
        QUESTION_REFUSED,
        /** A person asked for a question at once. */
        ASKED_FOR,
        /** A person has it handed in once more. */
        SUBMITTED_AGAIN,
        /** A person ended the following. */
        GIVEN_UP
    }
}
