package vn.lienthong.gateway.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.lienthong.routes.message.Cause;
import vn.lienthong.routes.message.Lane;

/**
 * Groups parked messages with one root cause: equal lane, cause, code and words, apart from what names the single dossier
 * (dossier codes, times, personal numbers).
 */
final class Fingerprint {

    private static final Pattern DOSSIER_CODE =
            Pattern.compile("(?:\\d{3}\\.\\d{2}\\.\\d{2}\\.)?[a-z]\\d{2}(?:\\.\\d{1,3}){0,4}-\\d{6}-\\d{4,6}");
    private static final Pattern LONG_NUMBER = Pattern.compile("\\d{6,}");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final int LENGTH = 16;

    private Fingerprint() {}

    static String of(Lane lane, Cause cause, String code, String reason) {
        String words = Normalizer.normalize(reason, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        words = DOSSIER_CODE.matcher(words).replaceAll("#");
        words = LONG_NUMBER.matcher(words).replaceAll("#");
        words = BLANKS.matcher(words).replaceAll(" ").trim();
        return sha256(String.join("|", lane.name(), cause.name(), code, words)).substring(0, LENGTH);
    }

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
