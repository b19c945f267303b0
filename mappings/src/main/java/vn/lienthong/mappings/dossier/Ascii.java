package vn.lienthong.mappings.dossier;

import java.util.Locale;

/** Upper case for codes: of ASCII letters only, so that no other alphabet slips into one. */
final class Ascii {

    private Ascii() {}

    static String upperCase(String text) {
        return text.chars().allMatch(c -> c < 0x80) ? text.toUpperCase(Locale.ROOT) : text;
    }
}
