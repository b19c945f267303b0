package vn.lienthong.gateway.filed;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.lienthong.mappings.npsp.FiledDialect;
import vn.lienthong.mappings.npsp.FiledReading;
import vn.lienthong.mappings.npsp.FiledToDossier;
import vn.lienthong.mappings.npsp.NpspDialect;

/** Citizens' dossiers, and the promotion notices of enterprises. */
record FiledKinds(FiledKind dossier, FiledKind promotion) {

    private static final String ENTERPRISE = "2";

    static FiledKinds of(FiledSettings settings, Set<String> nationalIssuers, NpspDialect npsp) {
        FiledSettings.Promotion notice = settings.promotion();
        Map<String, String> promotion = new TreeMap<>(FiledDialect.USUAL);
        promotion.put("LoaiDoiTuong", ENTERPRISE);
        promotion.put("HinhThuc", "0");
        promotion.put("TenTTHC", notice.procedureName());
        promotion.put("MaLinhVuc", notice.fieldCode());
        promotion.put("TenLinhVuc", notice.fieldName());
        promotion.put(settings.unitFields().get(0), notice.unit());
        return new FiledKinds(
                kind(FiledKind.DOSSIER, dialect(settings, nationalIssuers, Map.of(), FiledDialect.USUAL), npsp),
                kind(FiledKind.PROMOTION, dialect(settings, nationalIssuers, FiledDialect.PROMOTION, promotion), npsp));
    }

    FiledKind of(String door) {
        return door.equals(FiledKind.PROMOTION) ? promotion : dossier;
    }

    private static FiledDialect dialect(
            FiledSettings settings, Set<String> issuers, Map<String, String> aliases, Map<String, String> defaults) {
        return new FiledDialect(
                settings.gatewayAddress() + "/api/v1/attachments",
                settings.unitFields(),
                settings.fileFields(),
                List.copyOf(issuers),
                aliases,
                defaults);
    }

    private static FiledKind kind(String door, FiledDialect dialect, NpspDialect npsp) {
        return new FiledKind(door, new FiledReading(dialect), new FiledToDossier(dialect, npsp));
    }
}
