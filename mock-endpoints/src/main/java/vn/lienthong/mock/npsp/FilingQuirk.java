package vn.lienthong.mock.npsp;

/** What goes wrong when the Portal hands a filed dossier over. */
public enum FilingQuirk {
    NONE,
    /** It is handed over twice, the same both times. */
    TWICE,
    /** The answer is cut off, so that the Portal hands it over once more. */
    ANSWER_LOST,
    /** It is handed over a second time under the same code with other content. */
    CHANGED,
    /** It is for a unit of another province. */
    ANOTHER_PROVINCE,
    /** It says something that cannot be: its day of filing does not exist. */
    BAD,
    /** Somebody else calls in the Portal's place, with a secret that he made up. */
    FORGED
}
