package vn.lienthong.mappings.npsp;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lienthong.mappings.Words;
import vn.lienthong.mappings.dossier.Channel;
import vn.lienthong.mappings.dossier.DossierCode;
import vn.lienthong.mappings.dossier.IdentityType;
import vn.lienthong.mappings.dossier.Payment;
import vn.lienthong.mappings.dossier.ReturnMethod;
import vn.lienthong.mappings.json.JsonValue;
import vn.lienthong.mappings.text.Canonical;

/** The fields of a dossier on the wire, each with the field of the province's document that it becomes. */
final class DossierWayIn {

    private static final String NO_UNIT = "A00";
    private static final int PERSONAL_DIGITS = 12;
    private static final int OLD_CARD_DIGITS = 9;

    private static final JsonValue TRUE = new JsonValue.Truth(true);
    private static final Words PLACES = new Words(
            "1 (nộp trên Cổng Dịch vụ công quốc gia), 2 (nộp tại bộ, tỉnh)", "1 (at the Portal), 2 (at the province)");

    private DossierWayIn() {}

    /** As an old connector of the province writes it. */
    static void convert(Conversion in, NationalCodes<Payment> payments) {
        common(in, payments);
        units(in);
        in.conclude("NoiNopHoSo", "submittedAtPortal", new JsonValue.Truth(false));
        place(in);
    }

    /** As the Portal writes a dossier that was filed there. */
    static void filed(Conversion in, NationalCodes<Payment> payments, FiledUnit unit) {
        common(in, payments);
        unit.convert(in);
        in.conclude("NoiNopHoSo", "submittedAtPortal", TRUE);
        place(in);
    }

    private static void common(Conversion in, NationalCodes<Payment> payments) {
        in.text("MaHoSo", "code");
        in.text("MaTTHC", "procedure.code");
        in.text("TenTTHC", "procedure.name");
        in.text("MaLinhVuc", "field.code");
        in.text("TenLinhVuc", "field.name");
        in.choice("KenhThucHien", "channel", NationalCodes.CHANNELS, Channel.DIRECT);
        applicant(in);
        in.text("ThongTinKhac", "otherInformation");
        in.text("TrichYeuHoSo", "summary");
        times(in);
        in.choice("TrangThaiHoSo", "status", NationalCodes.STATUSES);
        in.text("ThongTinTra", "returnNote");
        in.choice("HinhThuc", "returnMethod", NationalCodes.RETURNS, ReturnMethod.COUNTER);
        in.text("GhiChu", "note");
        in.text("SoBienNhan", "receiptNumber");
        in.choice("DuocThanhToanTrucTuyen", "payment", payments);
        in.codes("DSKetNoiCSDL", "databases", "MaCSDL");
        ListsWayIn.convert(in);
        digitised(in);
    }

    private static void applicant(Conversion in) {
        in.text("ChuHoSo", "applicant.name");
        in.choice("LoaiDoiTuong", "applicant.type", NationalCodes.APPLICANTS);
        in.text("MaDoiTuong", "applicant.techId");
        in.text("Email", "applicant.email");
        in.text("Fax", "applicant.fax");
        in.text("SoDienThoai", "applicant.phone");
        in.truth("TaiKhoanDuocXacThucVoiVNeID", "applicant.vneidVerified", false);
        in.rows("DinhDanhCHS", "applicant.identities", "SoDinhDanh", DossierWayIn::identity);
        in.given("SoGiayToChuHoSo").ifPresent(number -> documentNumber(in, number));
    }

    private static void identity(Conversion in) {
        in.text("SoDinhDanh", "number");
        in.given("SoDinhDanh")
                .flatMap(DossierWayIn::type)
                .ifPresent(type -> in.conclude("LoaiDinhDanh", "type", new JsonValue.Text(type.name())));
        in.choice("LoaiDinhDanh", "type", NationalCodes.IDENTITIES);
    }

    private static Optional<IdentityType> type(String number) {
        var digits = Canonical.code(number);
        if (!digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.empty();
        }
        return switch (digits.length()) {
            case PERSONAL_DIGITS -> Optional.of(IdentityType.PERSONAL_NUMBER);
            case OLD_CARD_DIGITS -> Optional.of(IdentityType.OLD_ID_CARD);
            default -> Optional.empty();
        };
    }

    private static void documentNumber(Conversion in, String number) {
        var first = in.put("applicant.identities").map(DossierWayIn::firstNumber);
        var type = type(number);
        if (first.isEmpty() && type.isPresent()) {
            in.conclude("SoGiayToChuHoSo", "applicant.identities", identity(type.get(), number));
        } else if (first.filter(Canonical.code(number)::equals).isEmpty()) {
            in.text("SoGiayToChuHoSo", "applicant.documentNumber");
        }
    }

    private static JsonValue identity(IdentityType type, String number) {
        return new JsonValue.Elements(List.of(new JsonValue.Members(
                Map.of("type", new JsonValue.Text(type.name()), "number", new JsonValue.Text(number)))));
    }

    private static String firstNumber(JsonValue identities) {
        return identities instanceof JsonValue.Elements elements
                        && elements.values().get(0) instanceof JsonValue.Members first
                        && first.values().get("number") instanceof JsonValue.Text number
                ? Canonical.code(number.value())
                : "";
    }

    private static void times(Conversion in) {
        in.time("NgayTiepNhan", "receivedAt");
        in.time("NgayHenTra", "dueAt");
        in.time("NgayTra", "returnedAt");
        in.time("NgayKetThucXuLy", "finishedAt");
        in.time("NgayTuChoi", "refusedAt");
        in.time("NgayNopHoSo", "submittedAt");
        if (in.given("NgayNopHoSo").isEmpty()) {
            in.settle("submittedAt");
            in.put("receivedAt").ifPresent(time -> in.conclude("NgayTiepNhan", "submittedAt", time));
        }
    }

    private static void units(Conversion in) {
        var unit = in.given("MaHoSo")
                .flatMap(DossierCode::parse)
                .map(code -> code.organisation().text())
                .orElse(NO_UNIT);
        in.conclude("MaHoSo", "receivingUnit.code", new JsonValue.Text(unit));
        in.conclude("MaHoSo", "handlingUnit.code", new JsonValue.Text(unit));
        in.requiredText("DonViXuLy", "handlingUnit.name");
    }

    private static void place(Conversion in) {
        in.truth("NoiNopHoSo", "submittedAtPortal", DossierWayIn::isPortal, PLACES);
    }

    private static Optional<Boolean> isPortal(String place) {
        return switch (ReplyJson.normalised(place)) {
            case "1" -> Optional.of(true);
            case "2" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private static void digitised(Conversion in) {
        in.truth("HoSoCoThanhPhanSoHoa", "digitised");
        boolean told = in.put("digitised").filter(TRUE::equals).isPresent();
        if (told == in.put("documents").filter(DossierWayIn::anyDigitised).isPresent()) {
            in.drop("digitised");
        }
    }

    private static boolean anyDigitised(JsonValue documents) {
        return documents instanceof JsonValue.Elements elements
                && elements.values().stream()
                        .anyMatch(it -> it instanceof JsonValue.Members document
                                && TRUE.equals(document.values().get("digitised")));
    }
}
