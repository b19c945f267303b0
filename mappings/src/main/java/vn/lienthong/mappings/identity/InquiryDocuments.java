package vn.lienthong.mappings.identity;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.lienthong.mappings.Translation;
import vn.lienthong.mappings.Words;
import vn.lienthong.mappings.civilstatus.Gender;
import vn.lienthong.mappings.civilstatus.PartialDate;
import vn.lienthong.mappings.dossier.DossierCode;
import vn.lienthong.mappings.json.Findings;
import vn.lienthong.mappings.json.JsonReading;
import vn.lienthong.mappings.json.JsonValue;
import vn.lienthong.mappings.json.Pointer;
import vn.lienthong.mappings.text.Canonical;
import vn.lienthong.mappings.text.Snippet;
import vn.lienthong.mappings.text.UnsafeCharacter;

/** Reads requests to have a person checked: number, name, officer and purpose must be there; nothing else is let through. */
public final class InquiryDocuments {

    private static final int LARGEST = 16_384;
    private static final int LONGEST = 500;
    private static final int SHOWN = 40;
    private static final Set<String> NAMES =
            Set.of("number", "name", "birthDate", "gender", "officer", "purpose", "procedure", "dossier");

    private InquiryDocuments() {}

    public static Translation<IdentityInquiry> read(byte[] json) {
        var findings = new Findings();
        var members = new JsonReading(LARGEST, findings).object(json);
        if (members.isEmpty() || !findings.isEmpty()) {
            return Translation.because(findings.list());
        }
        var inquiry = new Reading(members.get(), findings).inquiry();
        if (findings.isEmpty()) {
            NumberFindings.of(inquiry.person())
                    .forEach(it -> findings.add(it.pointer(), it.rule(), it.message(), it.remedy()));
        }
        return findings.isEmpty() ? Translation.of(inquiry) : Translation.because(findings.list());
    }

    private record Reading(JsonValue.Members members, Findings findings) {

        IdentityInquiry inquiry() {
            members.values().keySet().stream().filter(it -> !NAMES.contains(it)).forEach(this::unknown);
            return new IdentityInquiry(
                    new Declared(
                            Canonical.code(must("number", "số định danh", "the number")),
                            must("name", "họ và tên", "the name"),
                            text("birthDate").flatMap(this::birth).orElse(null),
                            text("gender").flatMap(this::gender).orElse(null)),
                    must("officer", "tài khoản cán bộ tra cứu", "the officer who asks"),
                    must("purpose", "mục đích tra cứu", "the purpose"),
                    text("procedure").orElse(null),
                    text("dossier").map(this::dossier).orElse(null));
        }

        private String must(String name, String vi, String en) {
            return text(name).orElseGet(() -> {
                add(
                        name,
                        "missing",
                        new Words("Thiếu " + vi, capital(en) + " is missing"),
                        new Words("Nhập " + vi + " rồi gửi lại", "Enter " + en + " and send again"));
                return "";
            });
        }

        private Optional<String> text(String name) {
            var value = members.values().get(name);
            if (value == null || value instanceof JsonValue.Nothing) {
                return Optional.empty();
            }
            if (!(value instanceof JsonValue.Text text)) {
                add(
                        name,
                        "type",
                        new Words("Trường này phải là một chuỗi chữ", "This field must be a text"),
                        new Words("Sửa kiểu dữ liệu rồi gửi lại", "Give it in quotes"));
                return Optional.of("");
            }
            if (UnsafeCharacter.firstIn(text.value(), false).isPresent()
                    || text.value().length() > LONGEST) {
                add(
                        name,
                        "unsafe",
                        new Words(
                                "Trường này có ký tự ẩn, hoặc dài quá " + LONGEST + " ký tự",
                                "This field has hidden characters, or more than " + LONGEST),
                        new Words("Gõ lại rồi gửi lại", "Type it again"));
            }
            return Optional.of(Canonical.trim(Canonical.nfc(text.value()))).filter(it -> !it.isEmpty());
        }

        private Optional<PartialDate> birth(String text) {
            var date = PartialDate.parse(text);
            if (date.isEmpty()) {
                add(
                        "birthDate",
                        "malformed",
                        new Words("Ngày sinh không phải ngày có thật", "The date of birth is no day that exists"),
                        new Words("Ghi theo mẫu 1990-05-01, hoặc 1990", "Write it like 1990-05-01, or 1990"));
            }
            return date;
        }

        private Optional<Gender> gender(String text) {
            try {
                return Optional.of(Gender.valueOf(text));
            } catch (IllegalArgumentException notOne) {
                add(
                        "gender",
                        "value",
                        new Words("Giới tính không có trong danh mục", "The gender is not one of the list"),
                        new Words(
                                "Chọn một trong: MALE, FEMALE, UNDETERMINED",
                                "Choose one of: MALE, FEMALE, UNDETERMINED"));
                return Optional.empty();
            }
        }

        private String dossier(String text) {
            return DossierCode.parse(text).map(DossierCode::text).orElseGet(() -> {
                add(
                        "dossier",
                        "malformed",
                        new Words("Mã hồ sơ không đúng mẫu", "The dossier code is not of the form"),
                        new Words("Ghi theo mẫu H42.14.5-250701-0001", "Write it like H42.14.5-250701-0001"));
                return "";
            });
        }

        private void unknown(String name) {
            var shown = Snippet.of(name, SHOWN);
            var isSafe = UnsafeCharacter.firstIn(name, false).isEmpty();
            findings.add(
                    isSafe ? Pointer.below("", name) : "",
                    "json.field.unknown",
                    new Words(
                            "Không có trường dữ liệu tên \"" + shown + "\"",
                            "There is no field named \"" + shown + "\""),
                    new Words("Bỏ trường này đi", "Leave it out"));
        }

        private void add(String name, String rule, Words message, Words remedy) {
            findings.add("/" + name, "identity." + name + "." + rule, message, remedy);
        }

        private static String capital(String words) {
            return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
        }
    }
}
