package vn.lienthong.gateway.api;

import vn.lienthong.mappings.Words;
import vn.lienthong.routes.message.Cause;

/** The causes in the words of whoever mends them. */
public final class CauseWords {

    private CauseWords() {}

    public static Words title(Cause cause) {
        return switch (cause) {
            case REFUSED -> new Words("Hệ thống nhận từ chối", "The system refused it");
            case UNMAPPED_CODE -> new Words("Mã trả lời chưa có trong bảng mã", "The answer's code is not mapped yet");
            case MISROUTED -> new Words("Câu trả lời nói về hồ sơ khác", "The answer names another dossier");
            case UNTRANSLATABLE ->
                new Words("Không chuyển được sang mẫu của hệ thống nhận", "It cannot be put into the system's form");
            case NO_AUTHORITY ->
                new Words("Đơn vị không có thẩm quyền vào ngày đó", "The unit has no authority on that day");
            case ALREADY_THERE ->
                new Words(
                        "Hệ thống nói hồ sơ đã có, rồi lại nói chưa có",
                        "The system says both that it has it and has not");
            case NOT_THERE ->
                new Words(
                        "Hệ thống nói chưa có hồ sơ mà trước đó đã xác nhận",
                        "The system lacks a dossier that it confirmed before");
            case UNDETERMINABLE ->
                new Words(
                        "Mất câu trả lời, không tra cứu được đã ghi hay chưa",
                        "The answer is lost, and the system cannot be asked");
            case BUDGET_SPENT -> new Words("Đã hết thời gian gửi lại", "The time for retries is spent");
            case POISON -> new Words("Lỗi của chính trục liên thông", "It breaks the gateway's own code");
            case ERASED ->
                new Words("Nội dung đã bị huỷ cùng khoá của tháng", "Its document was destroyed with its month's key");
            case IDENTITY ->
                new Words("Thông tin người nộp không khớp CSDL dân cư", "The applicant is not who the document says");
            case NEEDS_PERSON -> new Words("Cần người trả lời", "A person has to answer");
        };
    }

    public static Words remedy(Cause cause) {
        return switch (cause) {
            case REFUSED ->
                new Words(
                        "Đọc lý do, sửa hồ sơ ở phần mềm một cửa rồi gửi lại; bản mới tự thay bản này",
                        "Read the reason, mend the dossier at its source and send it again; the new state replaces this one");
            case UNMAPPED_CODE ->
                new Words(
                        "Bổ sung mã vào bảng mã trả lời rồi phát lại cả nhóm",
                        "Add the code to the table of answers, then replay the group");
            case MISROUTED ->
                new Words(
                        "Không phát lại ngay: tra cứu cả hai hồ sơ ở hệ thống nhận và báo đơn vị vận hành hệ thống đó",
                        "Do not replay yet: look both dossiers up at the system and tell its operators");
            case UNTRANSLATABLE ->
                new Words(
                        "Bổ sung danh mục còn thiếu rồi phát lại, hoặc sửa hồ sơ ở nguồn rồi gửi lại",
                        "Add what the catalogue lacks and replay, or mend the dossier at its source and send again");
            case NO_AUTHORITY ->
                new Words(
                        "Đối chiếu các quyết định, sửa bảng thẩm quyền rồi phát lại nhóm, hoặc chuyển hồ sơ tới đúng đơn vị",
                        "Compare the decisions, mend the table of authority and replay the group, or give it to the right unit");
            case ALREADY_THERE, NOT_THERE ->
                new Words(
                        "Tra cứu hồ sơ ở hệ thống nhận, báo đơn vị vận hành hệ thống đó, rồi phát lại",
                        "Look the dossier up at the system, tell its operators, then replay");
            case UNDETERMINABLE ->
                new Words(
                        "Tra cứu hồ sơ ở hệ thống nhận: chưa có thì phát lại, đã có thì đừng phát lại",
                        "Look it up at the system: replay if it is not there, do not if it is");
            case BUDGET_SPENT ->
                new Words(
                        "Xem vì sao hệ thống nhận không dùng được lâu như vậy, rồi phát lại cả nhóm",
                        "See why the system was out of reach for so long, then replay the group");
            case POISON ->
                new Words(
                        "Gửi mã thông điệp cho đội phát triển; phát lại sau khi có bản sửa",
                        "Give the message id to the developers; replay once it is mended");
            case ERASED ->
                new Words(
                        "Gửi lại hồ sơ từ phần mềm một cửa; bản mới tự thay bản này",
                        "Send the dossier again from its source; the new state replaces this one");
            case IDENTITY ->
                new Words(
                        "Đối chiếu với căn cước của người nộp, sửa hồ sơ ở phần mềm một cửa rồi gửi lại; bản mới tự thay bản này",
                        "Compare with the applicant's card, mend the dossier at its source and send it again; the new state replaces this one");
            case NEEDS_PERSON ->
                new Words("Tra cứu sổ giấy rồi nhập kết quả", "Search the paper books and enter what they say");
        };
    }
}
