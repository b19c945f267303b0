package vn.lienthong.mappings.land;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The one form of the land documents: JSON with sorted keys, texts in NFC, times to the second at the country's offset, absent
 * values left out, and without the version. {@link LandDocuments} reads it back.
 */
public final class LandContent {

    private LandContent() {}

    /** @return UTF-8 bytes, equal for equal content */
    public static byte[] canonicalJson(LandDossier dossier) {
        var tree = LandJson.tree(dossier);
        tree.remove("version");
        return LandJson.bytes(tree);
    }

    /** @return UTF-8 bytes, equal for equal content; the dossier's code and the type are part of it */
    public static byte[] canonicalJson(LandStep step) {
        return LandJson.bytes(LandJson.tree(step).put("type", step.type().name()));
    }

    /** @return SHA-256 of the canonical JSON, 64 hexadecimal digits in lower case */
    public static String contentHash(LandDossier dossier) {
        return hash(canonicalJson(dossier));
    }

    /** @return SHA-256 of the canonical JSON, 64 hexadecimal digits in lower case */
    public static String contentHash(LandStep step) {
        return hash(canonicalJson(step));
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
