package vn.lienthong.gateway.cli;

/** Messages, one a line. */
final class MessageTable {

    static final Table MESSAGES = new Table(
            Column.text("Thông điệp", "Message", "/id"),
            Column.text("Hồ sơ", "Dossier", "/dossier"),
            Column.text("Loại", "Kind", "/kind"),
            Column.text("Trạng thái", "State", "/state"),
            Column.time("Nhận lúc", "Received", "/receivedAt"),
            Column.text("Vì", "Cause", "/cause/title"),
            Column.text("Lý do", "Reason", "/reason"));

    static final Table TIMELINE = new Table(
            Column.number("#", "#", "/n"),
            Column.time("Lúc", "At", "/at"),
            Column.text("Việc", "What", "/what"),
            Column.text("Thành", "State", "/to"),
            Column.text("Ghi chú", "Note", "/note"));

    static final Table EXCHANGES = new Table(
            Column.number("Lần gọi", "Call", "/n"),
            Column.time("Lúc", "At", "/at"),
            Column.text("Dịch vụ", "Service", "/service"),
            Column.number("HTTP", "HTTP", "/status"),
            Column.number("ms", "ms", "/millis"),
            Column.number("Gửi (byte)", "Sent (bytes)", "/requestSize"),
            Column.number("Nhận (byte)", "Got (bytes)", "/answerSize"),
            Column.text("Sự cố", "Failure", "/failure"));

    private MessageTable() {}
}
