package vn.lienthong.mappings.npsp;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of {@code DanhSachHoSoBoSung}: a round of supplement. The number and the truth value are such on the wire, and
 * left out when they are not known. It shows itself by its number.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NpspSupplement(
        @JsonProperty("HoSoBoSungId") @Nullable Long hoSoBoSungId,
        @JsonProperty("NguoiYeuCauBoSung") String nguoiYeuCauBoSung,
        @JsonProperty("NoiDungBoSung") String noiDungBoSung,
        @JsonProperty("NgayBoSung") String ngayBoSung,
        @JsonProperty("NguoiTiepNhanBoSung") String nguoiTiepNhanBoSung,
        @JsonProperty("ThongTinTiepNhan") String thongTinTiepNhan,
        @JsonProperty("NgayTiepNhanBoSung") String ngayTiepNhanBoSung,
        @JsonProperty("TrangThaiBoSung") @Nullable Boolean trangThaiBoSung,
        @JsonProperty("DanhSachGiayToBoSung") List<NpspDocument> danhSachGiayToBoSung,
        @JsonProperty("DanhSachLePhiBoSung") List<NpspFee> danhSachLePhiBoSung,
        @JsonProperty("NgayHenTraTruoc") String ngayHenTraTruoc,
        @JsonProperty("NgayHenTraMoi") String ngayHenTraMoi) {

    public NpspSupplement {
        danhSachGiayToBoSung = List.copyOf(danhSachGiayToBoSung);
        danhSachLePhiBoSung = List.copyOf(danhSachLePhiBoSung);
    }

    @Override
    public String toString() {
        return "NpspSupplement[" + hoSoBoSungId + "]";
    }
}
