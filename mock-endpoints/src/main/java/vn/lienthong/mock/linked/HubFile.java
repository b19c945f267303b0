package vn.lienthong.mock.linked;

/**
 * A paper that came with a dossier.
 *
 * @param huyGiayTo 0 live, 1 cancelled
 * @param duLieuTepDinhKem base64
 */
public record HubFile(
        int id, int loaiGiayTo, String tenGiayTo, String tenTepDinhKem, int huyGiayTo, String duLieuTepDinhKem) {}
