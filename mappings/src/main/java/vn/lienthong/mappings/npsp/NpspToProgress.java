package vn.lienthong.mappings.npsp;

import vn.lienthong.mappings.Translation;
import vn.lienthong.mappings.dossier.CanonicalContent;
import vn.lienthong.mappings.dossier.Progress;
import vn.lienthong.mappings.dossier.ProvinceDocuments;

/** Turns a progress row that an old connector wrote for the Portal into the province's document; see {@link NpspToDossier}. */
public final class NpspToProgress {

    private final ProvinceDocuments documents = new ProvinceDocuments();

    /** @return the document; or every finding, its pointer into the body that the row stood in, its words naming the field */
    public Translation<ProvinceDocument> translate(NpspRow row) {
        var way = new WayIn(row.pointer());
        var members = Conversion.of(row, way, NpspToProgress::convert);
        Translation<Progress> read = documents.readProgress(row.code(), members);
        var findings = way.with(read.findings());
        return findings.isEmpty()
                ? read.map(
                        it -> new ProvinceDocument(it.dossierCode(), CanonicalContent.canonicalJson(it), way.ignored()))
                : Translation.because(findings);
    }

    private static void convert(Conversion in) {
        in.text("MaHoSo", "dossierCode");
        in.text("NguoiXuLy", "handler");
        in.text("ChucDanh", "handlerTitle");
        in.time("ThoiDiemXuLy", "handledAt");
        in.text("PhongBanXuLy", "department");
        in.text("NoiDungXuLy", "content");
        in.choice("TrangThai", "status", NationalCodes.STATUSES);
        in.time("NgayBatDau", "startedAt");
        in.time("NgayKetThucTheoQuyDinh", "stepDueAt");
    }
}
