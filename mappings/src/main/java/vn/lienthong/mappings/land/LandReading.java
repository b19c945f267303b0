package vn.lienthong.mappings.land;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.Words;
import vn.lienthong.mappings.dossier.DossierCode;
import vn.lienthong.mappings.dossier.ObjectView;

/** The fields of the land documents, and of their objects. */
final class LandReading {

    private static final Pattern PROVINCE = Pattern.compile("\\d{2}");
    private static final Pattern DISTRICT = Pattern.compile("\\d{3}");
    private static final Pattern COMMUNE = Pattern.compile("\\d{5}");
    private static final Pattern SQUARE_METRES = Pattern.compile("\\d{1,12}(\\.\\d{1,4})?");

    private LandReading() {}

    static LandDossier dossier(ObjectView in) {
        var area = in.object("area", LandReading::area);
        var dossier = new LandDossier(
                in.dossierCode("code"),
                in.optionalCode("oneStopCode"),
                in.optionalVersion("version"),
                in.truth("provincial", true),
                area,
                in.optionalCode("procedure"),
                in.object("process", part -> new LandProcess(part.code("code"), part.text("name"))),
                in.code("receivedBy"),
                in.time("receivedAt"),
                in.optionalTime("dueAt"),
                in.optionalText("propertyAddress"),
                in.object("applicant", LandReading::applicant),
                parcels(in, area.commune()),
                in.list("papers", LandPapers::paper));
        if (dossier.papers().isEmpty()) {
            in.missing("papers");
        }
        return dossier;
    }

    static LandStep step(DossierCode asked, ObjectView in) {
        var repeated = in.optionalDossierCode("dossierCode");
        if (repeated != null && !repeated.equals(asked)) {
            in.malformed(
                    "dossierCode",
                    new Words("khác mã hồ sơ trên địa chỉ gửi", "is not the one that it was sent for"),
                    new Words("Gửi đúng hồ sơ, hoặc bỏ mã trong dữ liệu", "Send it for its own dossier"));
        }
        var type = in.readableChoice("type", LandStepType.class);
        return switch (type == null ? LandStepType.RESULT_HANDED_OVER : type) {
            case SUPPLEMENT_RECEIVED ->
                new LandStep.SupplementReceived(
                        asked, in.time("newDueAt"), in.optionalBlock("note"), in.list("papers", LandPapers::paper));
            case RESULT_HANDED_OVER -> new LandStep.ResultHandedOver(asked, in.time("at"));
            case WRONG_RESULT ->
                new LandStep.WrongResult(asked, in.block("content"), in.list("papers", LandPapers::paper));
        };
    }

    private static LandArea area(ObjectView in) {
        return new LandArea(
                digits(in, "province", in.code("province"), PROVINCE, "37"),
                optionalDigits(in, "district", DISTRICT, "356"),
                digits(in, "commune", in.code("commune"), COMMUNE, "14620"));
    }

    private static LandApplicant applicant(ObjectView in) {
        return new LandApplicant(
                in.text("name"),
                in.code("identityNumber"),
                in.optionalText("address"),
                in.optionalCode("phone"),
                in.optionalCode("email"));
    }

    private static List<Parcel> parcels(ObjectView dossier, String commune) {
        Set<Parcel> seen = new HashSet<>();
        return dossier.list("parcels", in -> {
            var parcel = new Parcel(
                    in.code("sheet"),
                    in.code("number"),
                    squareMetres(in),
                    in.optionalText("address"),
                    optionalDigits(in, "commune", COMMUNE, "13657"));
            var key = new Parcel(
                    parcel.sheet(), parcel.number(), null, null, Objects.requireNonNullElse(parcel.commune(), commune));
            if (!seen.add(key) && !parcel.number().isEmpty()) {
                in.duplicate("number");
            }
            return parcel;
        });
    }

    private static @Nullable String squareMetres(ObjectView in) {
        var area = in.optionalCode("area");
        if (area != null && !SQUARE_METRES.matcher(area).matches()) {
            in.malformed(
                    "area",
                    new Words("không phải số mét vuông", "is no number of square metres"),
                    new Words("Ghi theo mẫu 120.5, dấu chấm thập phân", "Write it like 120.5, with a decimal point"));
        }
        return area;
    }

    private static @Nullable String optionalDigits(ObjectView in, String name, Pattern grammar, String example) {
        var code = in.optionalCode(name);
        return code == null ? null : digits(in, name, code, grammar, example);
    }

    private static String digits(ObjectView in, String name, String code, Pattern grammar, String example) {
        if (!code.isEmpty() && !grammar.matcher(code).matches()) {
            in.malformed(
                    name,
                    new Words("phải đủ " + example.length() + " chữ số", "must have " + example.length() + " digits"),
                    new Words("Ghi đủ cả số 0 ở đầu, theo mẫu " + example, "Write it like " + example));
        }
        return code;
    }
}
