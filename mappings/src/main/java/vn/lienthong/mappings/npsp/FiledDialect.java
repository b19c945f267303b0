package vn.lienthong.mappings.npsp;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the contract leaves open of dossiers that the Portal hands over. All of it is inferred.
 *
 * @param files address below which a provincial system fetches a file that stood in the dossier, by its id
 * @param unitFields fields that may name the unit a dossier is for, the first that does wins
 * @param fileFields fields that hold a file in Base64
 * @param nationalIssuers level 1 of organisations whose dossier codes do not say for which province a dossier is
 * @param aliases names of the wire that stand for names of the contract
 * @param defaults what a field of the contract says where it is absent
 */
public record FiledDialect(
        String files,
        List<String> unitFields,
        Set<String> fileFields,
        List<String> nationalIssuers,
        Map<String, String> aliases,
        Map<String, String> defaults) {

    /** Of a dossier of a citizen: one that is new, filed online, with the Portal. */
    public static final Map<String, String> USUAL =
            Map.of("TrangThaiHoSo", "1", "NoiNopHoSo", "1", "KenhThucHien", "2");

    /** The names of a promotion notice, which an enterprise files. */
    public static final Map<String, String> PROMOTION =
            Map.of("TenThuongNhan", "ChuHoSo", "MaSoThue", "SoGiayToChuHoSo", "DienThoai", "SoDienThoai");

    public FiledDialect {
        unitFields = List.copyOf(unitFields);
        fileFields = Set.copyOf(fileFields);
        nationalIssuers = List.copyOf(nationalIssuers);
        aliases = Map.copyOf(aliases);
        defaults = Map.copyOf(defaults);
    }
}
