package vn.lienthong.mock.civilstatus;

/** Why a value cannot be entered. The words are the registry's own, as public code shows them. */
public enum Why {
    TOO_LONG("có độ dài vượt quá số lượng cho phép. Vui lòng kiểm tra lại thông tin."),
    NOT_IN_CATALOGUE(
            "không tồn tại. Vui lòng kiểm tra lại thông tin danh mục theo mô tả trong tài liệu kỹ thuật đã cung cấp."),
    WRONG_FORMAT("có định dạng không đúng. Vui lòng kiểm tra lại tài liệu kỹ thuật đã cung cấp."),
    /** Inferred. */
    MISSING("không được để trống. Vui lòng kiểm tra lại thông tin."),
    /** Inferred: what a field is called that no document knows. */
    NOT_A_FIELD("không có trong cấu trúc dữ liệu. Vui lòng kiểm tra lại tài liệu kỹ thuật đã cung cấp.");

    private final String words;

    Why(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
