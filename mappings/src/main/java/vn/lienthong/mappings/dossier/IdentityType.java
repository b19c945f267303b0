package vn.lienthong.mappings.dossier;

import java.util.regex.Pattern;

/** The kinds of identity number, and the grammar of each. */
public enum IdentityType {

    /** The personal identification number, which the citizen card also bears: 12 digits. */
    PERSONAL_NUMBER("\\d{12}"),

    /** The old people's identity card: 9 digits. */
    OLD_ID_CARD("\\d{9}");

    private final Pattern grammar;

    IdentityType(String grammar) {
        this.grammar = Pattern.compile(grammar);
    }

    boolean admits(String number) {
        return grammar.matcher(number).matches();
    }
}
