package vn.lienthong.mappings.land;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.Translation;
import vn.lienthong.mappings.Words;
import vn.lienthong.mappings.json.Findings;
import vn.lienthong.mappings.text.Canonical;

/** The province's documents as calls to a land system. */
public final class LandToWire {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final LandDialect dialect;

    public LandToWire(LandDialect dialect) {
        this.dialect = dialect;
    }

    /** @return {@code tiepnhan}, or what the land system would not take */
    public Translation<LandRequest> translate(LandDossier dossier) {
        var findings = new Findings();
        var body = NODES.objectNode().put("LaQuyTrinhCapTinh", dossier.provincial());
        area(body, dossier, findings);
        body.put("SoBienNhan", dossier.code().text());
        text(body, "MaHoSoMotCua", dossier.oneStopCode());
        text(body, "NguoiTiepNhan", dossier.receivedBy());
        body.put("NgayTiepNhan", time(dossier.receivedAt()));
        if (dossier.dueAt() != null) {
            body.put("NgayHenTra", time(dossier.dueAt()));
        }
        text(body, "DiaChiTaiSan", dossier.propertyAddress());
        var applicant = body.putObject("ThongTinNguoiNopDon");
        text(applicant, "HoTen", dossier.applicant().name());
        text(applicant, "SoChungMinh", dossier.applicant().identityNumber());
        text(applicant, "DiaChiChiTiet", dossier.applicant().address());
        text(applicant, "SoDienThoai", dossier.applicant().phone());
        text(applicant, "Email", dossier.applicant().email());
        var process = body.putObject("ThongTinQuyTrinh");
        text(process, "MaQuyTrinh", dossier.process().code());
        text(process, "TenQuyTrinh", dossier.process().name());
        parcels(body.putArray("ThongTinThuaDat"), dossier);
        return findings.isEmpty()
                ? Translation.of(
                        new LandRequest(LandOperation.RECEIVE, body, "DanhSachGiayToDinhKem", dossier.papers()))
                : Translation.because(findings.list());
    }

    /** @return the call that tells the step */
    public LandRequest translate(LandStep step) {
        var body = NODES.objectNode().put("SoBienNhan", step.dossierCode().text());
        if (step instanceof LandStep.SupplementReceived supplement) {
            body.put("NgayHenTraMoi", time(supplement.newDueAt()));
            text(body, "GhiChu", supplement.note());
            return new LandRequest(LandOperation.SUPPLEMENT, body, "DanhSachGiayToBoSung", step.papers());
        }
        if (step instanceof LandStep.WrongResult wrong) {
            text(body, "NoiDung", wrong.content());
            return new LandRequest(LandOperation.WRONG_RESULT, body, "DanhSachGiayToDinhKem", step.papers());
        }
        var handed = (LandStep.ResultHandedOver) step;
        return new LandRequest(LandOperation.HANDED_OVER, body.put("NgayTra", time(handed.at())), null, List.of());
    }

    private void area(ObjectNode body, LandDossier dossier, Findings findings) {
        var area = dossier.area();
        var district = area.district();
        code(body, "TinhId", area.province());
        if (district != null) {
            code(body, "HuyenId", district);
        } else if (dialect.district() == LandDialect.District.ZERO_WITHOUT) {
            code(body, "HuyenId", "0");
        } else if (dialect.district() == LandDialect.District.REQUIRED) {
            findings.add(
                    "/area/district",
                    "area.district.missing",
                    new Words(
                            "Hệ thống đất đai cần mã huyện của thửa đất, hồ sơ chưa có",
                            "The land system needs the code of the district, and the dossier has none"),
                    new Words(
                            "Nhập mã huyện trước ngày 1/7/2025 của thửa đất rồi gửi lại",
                            "Enter the code of the district as it was before 1 July 2025"));
        }
        code(body, "XaId", commune(dossier, findings));
    }

    private String commune(LandDossier dossier, Findings findings) {
        var today = dossier.area().commune();
        if (dialect.parcelCommune() != LandDialect.ParcelCommune.DOSSIER) {
            return today;
        }
        var communes = dossier.parcels().stream()
                .map(parcel -> Objects.requireNonNullElse(parcel.commune(), today))
                .distinct()
                .toList();
        if (communes.size() > 1) {
            findings.add(
                    "/parcels",
                    "parcels.commune.several",
                    new Words(
                            "Các thửa đất thuộc nhiều xã trên bản đồ địa chính, hệ thống đất đai chỉ nhận một xã",
                            "The parcels are of several communes, and the land system takes one"),
                    new Words("Tách thành mỗi xã một hồ sơ", "Make it one dossier for each commune"));
        }
        return communes.isEmpty() ? today : communes.get(0);
    }

    private void parcels(ArrayNode out, LandDossier dossier) {
        for (var parcel : dossier.parcels()) {
            var wire = out.addObject();
            text(wire, "SoThuTuThua", parcel.number());
            text(wire, "SoHieuBanDo", parcel.sheet());
            text(wire, "DienTich", parcel.area());
            boolean isInAddress = dialect.parcelCommune() == LandDialect.ParcelCommune.ADDRESS;
            text(wire, "DiaChiChiTiet", isInAddress ? ParcelAddress.written(parcel) : parcel.address());
            if (dialect.parcelCommune() == LandDialect.ParcelCommune.MEMBER) {
                text(wire, "MaXa", parcel.commune());
            }
        }
    }

    private void code(ObjectNode body, String name, String code) {
        if (dialect.numericCodes()) {
            body.put(name, Integer.parseInt(code));
        } else {
            body.put(name, code);
        }
    }

    private String time(Instant time) {
        var second = time.truncatedTo(ChronoUnit.SECONDS);
        return switch (dialect.times()) {
            case OFFSET -> LandTime.local(second);
            case LOCAL -> LandTime.LOCAL.format(LocalDateTime.ofInstant(second, LandTime.VIETNAM));
            case UTC -> second.toString();
        };
    }

    private static void text(ObjectNode out, String name, @Nullable String text) {
        if (text != null) {
            out.put(name, Canonical.nfc(text));
        }
    }
}
