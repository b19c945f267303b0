package vn.lienthong.gateway.edit;

import vn.lienthong.mappings.Words;

/** Why an edit is not made. */
final class EditWords {

    static final Words NOT_PARKED = new Words(
            "Chỉ sửa được thông điệp gửi Cổng đang cần xử lý (PARKED)",
            "Only a parked message to the Portal can be edited");
    static final Words NOTHING_CHANGED = new Words("Không có trường nào thay đổi", "No field is changed");
    static final Words ASKED_ALREADY = new Words(
            "Đã có một yêu cầu sửa thông điệp này đang chờ duyệt",
            "An edit of this message waits for approval already");
    static final Words OVERTAKEN = new Words(
            "Hồ sơ đã thay đổi sau khi yêu cầu; hãy từ chối yêu cầu này",
            "The document has changed since; reject this request");

    private EditWords() {}
}
