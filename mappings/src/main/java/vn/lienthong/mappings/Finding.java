package vn.lienthong.mappings;

/**
 * One thing that is wrong with a document. A finding never quotes a person's name or number: it says where they stand.
 *
 * @param pointer RFC 6901 JSON pointer into the province's document; {@code ""} is the whole document. In a catalogue
 *     file, {@code /<line>/<column name>}
 * @param rule the stable dotted id of the rule that was broken, {@code applicant.name.missing}
 * @param message what is wrong
 * @param remedy how to mend it
 * @param blame who can mend it
 */
public record Finding(String pointer, String rule, Words message, Words remedy, Blame blame) {}
