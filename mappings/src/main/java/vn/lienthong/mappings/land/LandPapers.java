package vn.lienthong.mappings.land;

import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.Words;
import vn.lienthong.mappings.dossier.ObjectView;

/** The papers of a document. */
final class LandPapers {

    private static final int MOST = 10_000;
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private LandPapers() {}

    static LandPaper paper(ObjectView in) {
        return new LandPaper(
                in.text("name"),
                number(in, "originals"),
                number(in, "copies"),
                id(in),
                in.optionalText("fileName"),
                hash(in));
    }

    private static int number(ObjectView in, String name) {
        var number = in.optionalNumber(name);
        if (number != null && number > MOST) {
            in.malformed(
                    name,
                    new Words("lớn hơn " + MOST, "is more than " + MOST),
                    new Words("Đếm lại rồi gửi lại", "Count again and send again"));
            return 0;
        }
        return number == null ? 0 : number.intValue();
    }

    private static @Nullable UUID id(ObjectView in) {
        var id = in.optionalCode("id");
        if (id == null) {
            return null;
        }
        if (!ID.matcher(id).matches()) {
            in.malformed(
                    "id",
                    new Words("không phải mã mà cổng kết nối đã cấp", "is no id that the gateway gave"),
                    new Words("Tải tệp lên trước rồi ghi mã nhận được", "Upload the file first and give its id"));
            return null;
        }
        return UUID.fromString(id);
    }

    private static @Nullable String hash(ObjectView in) {
        var hash = in.optionalCode("sha256");
        var lower = hash == null ? null : hash.toLowerCase(Locale.ROOT);
        if (lower != null && !HASH.matcher(lower).matches()) {
            in.malformed(
                    "sha256",
                    new Words("phải có 64 chữ số thập lục phân", "must have 64 hexadecimal digits"),
                    new Words("Bỏ trường này, hoặc tính lại mã băm", "Leave it out, or compute it again"));
        }
        return lower;
    }
}
