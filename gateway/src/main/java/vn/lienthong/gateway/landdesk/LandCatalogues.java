package vn.lienthong.gateway.landdesk;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import vn.lienthong.mappings.dossier.DossierStatus;
import vn.lienthong.mappings.land.LandAnswers;
import vn.lienthong.mappings.land.LandAnswers.Entry;
import vn.lienthong.mappings.land.LandAnswers.Officer;

/** The catalogues that land systems ask the desk for: officers and procedures as configured, and the ten national states. */
final class LandCatalogues {

    private final Map<String, Supplier<byte[]>> catalogues;

    LandCatalogues(List<Officer> officers, Map<String, String> procedures) {
        List<Entry> sorted = new TreeMap<>(procedures)
                .entrySet().stream()
                        .map(it -> new Entry(it.getKey(), it.getValue()))
                        .toList();
        this.catalogues = Map.of(
                "GetDanhMucNguoiDung", () -> LandAnswers.officers(officers),
                "GetDanhMucThuTuc", () -> LandAnswers.procedures(sorted),
                "GetDanhMucTrangThai", () -> LandAnswers.statuses(statuses()));
    }

    boolean include(String operation) {
        return catalogues.containsKey(operation);
    }

    Optional<LandReply> answer(String operation) {
        return Optional.ofNullable(catalogues.get(operation)).map(it -> LandReply.of(200, it.get()));
    }

    private static List<Entry> statuses() {
        return Arrays.stream(DossierStatus.values())
                .map(it -> new Entry(String.valueOf(it.nationalCode()), it.vietnamese()))
                .toList();
    }
}
