package vn.lienthong.mock.civilstatus;

/**
 * A file that came with a dossier; its content is not kept.
 *
 * @param tenGiayTo the paper's name
 * @param tenTepDinhKem the file's name
 * @param bytes its size after base64
 * @param sha256 of its content, hex
 */
public record HeldFile(String tenGiayTo, String tenTepDinhKem, int bytes, String sha256) {}
