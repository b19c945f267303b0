package vn.lienthong.mappings.civilstatus;

import java.util.Optional;
import vn.lienthong.mappings.json.JsonValue;
import vn.lienthong.mappings.text.Canonical;
import vn.lienthong.mappings.text.LegacyFont;
import vn.lienthong.mappings.text.UnsafeCharacter;

/** The text of a field: NFC, without blanks at its ends, nothing hidden in it. */
final class PlainText {

    private PlainText() {}

    /** @return empty when something is wrong with it */
    static Optional<String> read(JsonValue value, FieldKind kind, FieldComplaint complaint) {
        if (!(value instanceof JsonValue.Text given)) {
            complaint.type("một chuỗi chữ", "a text");
            return Optional.empty();
        }
        boolean isProse = kind == FieldKind.LINE || kind == FieldKind.BLOCK || kind == FieldKind.NAME;
        boolean hasLines = kind == FieldKind.BLOCK;
        var raw = isProse ? unixLines(given.value(), hasLines) : Canonical.code(given.value());
        var unsafe = UnsafeCharacter.firstIn(raw, hasLines);
        if (unsafe.isPresent()) {
            complaint.unsafe(unsafe.get());
            return Optional.empty();
        }
        var text = Canonical.trim(Canonical.nfc(raw));
        if (text.length() > kind.longest()) {
            complaint.tooLong(kind.longest());
            return Optional.empty();
        }
        if (LegacyFont.isSuspectedIn(text)) {
            complaint.legacyFont();
            return Optional.empty();
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private static String unixLines(String text, boolean hasLines) {
        return hasLines ? text.replace("\r\n", "\n").replace('\r', '\n') : text;
    }
}
