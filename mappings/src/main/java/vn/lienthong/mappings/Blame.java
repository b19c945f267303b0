package vn.lienthong.mappings;

/** Who can mend a finding, and so what becomes of the message that has it. */
public enum Blame {

    /** The sender can mend it: the door refuses the document. */
    INPUT,

    /** The gateway's own knowledge (code lists, unit names) lacks an entry: accepted, and parked until an operator mends it. */
    CATALOGUE
}
