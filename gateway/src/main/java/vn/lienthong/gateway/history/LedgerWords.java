package vn.lienthong.gateway.history;

import vn.lienthong.mappings.Words;

/** What keeps a month in the ledger although its term is over. */
final class LedgerWords {

    static final Words NOT_SEALED = new Words("Tháng chưa được niêm", "The month is not sealed");
    static final Words READABLE = new Words(
            "Nội dung của tháng còn đọc được; huỷ khoá của tháng trước, hoặc chờ đến hạn",
            "The month's content can still be read; its key is destroyed first, by its term or by a person");
    static final Words NOT_COUNTED = new Words(
            "Số liệu của tháng chưa lấy xong; tự làm tiếp trong giờ tới",
            "The month's figures are not all taken yet; this goes on by itself within the hour");
    static final Words NOT_KEPT = new Words(
            "Tệp lưu trữ của tháng chưa được cất ngoài cơ sở dữ liệu: người duyệt tải về, hoặc đặt lienthong.archives.folder;"
                    + " tệp trong thư mục phải đúng mã băm; nếu không, bỏ nó đi, trục ghi lại trong giờ tới",
            "The month's archive is not kept outside the database: an approver takes it, or lienthong.archives.folder is set;"
                    + " a file in the folder must be what was sealed; where it is not, put it away, and it is written anew within the hour");

    private LedgerWords() {}

    static Words unended(long messages) {
        return new Words(
                "Còn " + messages + " thông điệp tiếp nhận đến hết tháng này chưa kết thúc; xử lý hoặc hủy chúng trước",
                messages
                        + " messages that were received by the end of the month have not ended; see to them, or cancel them, first");
    }
}
