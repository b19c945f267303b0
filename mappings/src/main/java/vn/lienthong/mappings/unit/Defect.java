package vn.lienthong.mappings.unit;

import vn.lienthong.mappings.Finding;

/**
 * Something that is wrong with a table.
 *
 * @param row where, by the file's own numbering
 * @param effect what the reading made of it
 * @param finding which column, what is wrong, and how to mend it
 */
public record Defect(int row, Effect effect, Finding finding) {

    /** What the reading made of a defect. */
    public enum Effect {
        /** Certain enough to be mended in reading. */
        MENDED,
        /** Taken as it stands; questions that it makes uncertain are answered with all that it may mean. */
        UNCERTAIN,
        /** The row, or the old side of it, is not in the table. */
        LEFT_OUT
    }
}
