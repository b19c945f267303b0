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

    private MessageTable() {}
}
