package vn.lienthong.mock.linked;

import java.time.Instant;
import java.util.List;

/**
 * A dossier that citizens handed in at the hub.
 *
 * @param maDonVi the commune, as a number
 * @param maTTHC the linked procedure
 * @param module {@code KS} or {@code KT}
 * @param maHoSo the national linked code
 * @param techId who handed it in
 * @param xml the whole text: a {@code <hoTich>} section and those of the other agencies
 * @param files what came with it
 */
public record HubDossier(
        int maDonVi,
        String maTTHC,
        String module,
        String maHoSo,
        Instant ngayTiepNhan,
        String techId,
        String xml,
        List<HubFile> files) {
    public HubDossier {
        files = List.copyOf(files);
        if (!module.equals("KS") && !module.equals("KT")) {
            throw new IllegalArgumentException("module must be KS or KT, was " + module);
        }
    }
}
