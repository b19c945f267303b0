package vn.lienthong.mock.client;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How a careless connector spells: numbers where the contract has text, null where it has "". */
final class Careless {
    private static final Set<String> NUMBERS = Set.of(
            "KenhThucHien",
            "LoaiDoiTuong",
            "TrangThaiHoSo",
            "TrangThai",
            "HinhThuc",
            "NoiNopHoSo",
            "HoSoCoThanhPhanSoHoa",
            "TaiKhoanDuocXacThucVoiVNeID",
            "DuocThanhToanTrucTuyen",
            "LoaiDinhDanh",
            "MaCSDL",
            "DuocSoHoa",
            "DuocTaiSuDung",
            "DuocLayTuKhoDMQG",
            "Gia",
            "MaPhiLePhi",
            "HinhThucThu",
            "LoaiPhiLePhi");

    private Careless() {}

    static Map<String, @Nullable Object> spelled(Map<?, ?> row) {
        Map<String, @Nullable Object> careless = new LinkedHashMap<>();
        row.forEach((name, value) -> careless.put(String.valueOf(name), value(String.valueOf(name), value)));
        return careless;
    }

    private static @Nullable Object value(String name, @Nullable Object value) {
        if (value instanceof Map<?, ?> object) {
            return spelled(object);
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> spelled = new ArrayList<>();
            list.forEach(one -> spelled.add(value(name, one)));
            return spelled;
        }
        if ("".equals(value)) {
            return null;
        }
        boolean number = NUMBERS.contains(name) && value instanceof String text && text.matches("\\d{1,15}");
        return number ? (Object) Long.valueOf(String.valueOf(value)) : value;
    }
}
