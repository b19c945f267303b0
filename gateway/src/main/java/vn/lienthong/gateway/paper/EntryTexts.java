package vn.lienthong.gateway.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.Blame;
import vn.lienthong.mappings.Finding;
import vn.lienthong.mappings.Words;
import vn.lienthong.mappings.text.Canonical;
import vn.lienthong.mappings.text.UnsafeCharacter;

/** The texts of an entry as they are kept: NFC, on one line, nothing hidden, not too long; what is not, is a finding. */
record EntryTexts(List<Finding> findings) {

    private static final int LONGEST = 500;

    String required(String pointer, String vi, String en, @Nullable String given) {
        String text = optional(pointer, vi, en, given);
        if (text.isEmpty()) {
            findings.add(finding(
                    pointer,
                    "paper.missing",
                    new Words("Thiếu: " + vi, "Missing: " + en),
                    new Words("Ghi đúng như trong sổ", "Enter it as it stands in the book")));
        }
        return text;
    }

    String optional(String pointer, String vi, String en, @Nullable String given) {
        String text = given == null ? "" : Canonical.nfc(Canonical.trim(given));
        if (text.length() > LONGEST || UnsafeCharacter.firstIn(text, false).isPresent()) {
            findings.add(finding(
                    pointer,
                    "paper.text",
                    new Words(vi + " dài quá hoặc có ký tự ẩn", en + " is too long, or has hidden characters"),
                    new Words(
                            "Gõ lại trên một dòng, không quá " + LONGEST + " ký tự",
                            "Type it again on one line, of at most " + LONGEST + " characters")));
        }
        return text;
    }

    static Finding finding(String pointer, String rule, Words message, Words remedy) {
        return new Finding(pointer, rule, message, remedy, Blame.INPUT);
    }
}
