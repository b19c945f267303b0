package vn.lienthong.mappings.civilstatus;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The one form of a civil-status dossier: JSON with sorted keys, texts in NFC, absent values left out, and without the
 * version. {@link CivilDocuments} reads it back.
 */
public final class CivilContent {

    private CivilContent() {}

    /** @return UTF-8 bytes, equal for equal content */
    public static byte[] canonicalJson(CivilDossier dossier) {
        var tree = CivilJson.tree(dossier);
        tree.remove("version");
        return CivilJson.bytes(tree);
    }

    /** @return the result as UTF-8 JSON; {@link CivilDocuments#readResult} reads it back */
    public static byte[] json(CivilResult result) {
        return CivilJson.bytes(result);
    }

    /** @return SHA-256 of the canonical JSON, 64 hexadecimal digits in lower case */
    public static String hash(CivilDossier dossier) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(canonicalJson(dossier)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
