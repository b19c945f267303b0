package vn.lienthong.gateway.account;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonCreator.Mode;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** A password as a person typed it, composed the same way from every keyboard. It never shows itself. */
public final class Password {

    private final String text;

    private Password(String text) {
        this.text = text;
    }

    @JsonCreator(mode = Mode.DELEGATING)
    public static Password of(String text) {
        return new Password(Normalizer.normalize(text, Normalizer.Form.NFC));
    }

    /** The characters themselves, for hashing, and for showing a generated one once. */
    public String reveal() {
        return text;
    }

    int length() {
        return text.codePointCount(0, text.length());
    }

    int bytes() {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    @Override
    public String toString() {
        return "***";
    }
}
