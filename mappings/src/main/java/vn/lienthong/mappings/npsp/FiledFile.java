package vn.lienthong.mappings.npsp;

import java.util.UUID;

/**
 * A file that stood inside a filed dossier, and was kept.
 *
 * @param sha256 of its bytes, 64 hexadecimal digits in lower case
 */
public record FiledFile(UUID id, String sha256) {}
