package vn.lienthong.gateway.console.message;

import java.util.Comparator;
import java.util.Map;

/** The gateway's own words in a timeline, for people who read Vietnamese. What another system said stays as it is. */
final class Notes {

    /** How our notes begin, and how that reads in Vietnamese. */
    private static final Map<String, String> BEGINNINGS = Map.ofEntries(
            Map.entry("by an earlier attempt", "do một lần gửi trước đó"),
            Map.entry("delivered after all: ", "rốt cuộc đã đến nơi: "),
            Map.entry("unavailable: ", "không phục vụ: "),
            Map.entry("answer lost: ", "mất câu trả lời: "),
            Map.entry("login: no answer of use", "đăng nhập: không có câu trả lời dùng được"),
            Map.entry("login: ", "đăng nhập: "),
            Map.entry("no session: ", "không mở được phiên: "),
            Map.entry("the origin does not answer at the moment", "hệ thống nguồn lúc này không trả lời"),
            Map.entry("the answer does not say what became of this row", "câu trả lời không cho biết dòng này ra sao"),
            Map.entry("it was told as it was before the edit", "hệ thống nhận đã được báo bản trước khi sửa"),
            Map.entry("no word from the node that claimed it", "nút đã nhận gửi không còn tin tức"),
            Map.entry("what had superseded it was cancelled", "bản thay thế nó đã bị hủy"),
            Map.entry("what had superseded it was edited", "bản thay thế nó đã được sửa"),
            Map.entry("the system was told something older after it", "hệ thống nhận đã được báo bản cũ hơn sau nó"),
            Map.entry("the system lost it", "hệ thống nhận đã làm mất"),
            Map.entry("the system holds it", "hệ thống nhận đang có"),
            Map.entry(
                    "the dossier is there, in another state: it goes as an update",
                    "hồ sơ đã có ở trạng thái khác: gửi dạng cập nhật"),
            Map.entry("the call may still take effect", "lần gọi vẫn có thể có hiệu lực"),
            Map.entry(
                    "the system cannot tell whether it took effect; repeating it is harmless",
                    "hệ thống nhận không cho biết đã ghi hay chưa; gửi lại không gây hại"),
            Map.entry(
                    "the system cannot tell; by configuration it bears a repeat",
                    "hệ thống nhận không cho biết; theo cấu hình được phép gửi lại"),
            Map.entry(
                    "the answer was lost and the system cannot tell whether it took effect",
                    "mất câu trả lời và hệ thống nhận không cho biết đã ghi hay chưa"),
            Map.entry("not seen yet; the call may still take effect", "chưa thấy; lần gọi vẫn có thể có hiệu lực"),
            Map.entry("not seen; a second look follows", "chưa thấy; sẽ tra cứu lần hai"),
            Map.entry("the second look came too early", "lần tra cứu thứ hai quá sớm"),
            Map.entry(
                    "not there, seen twice: it did not take effect", "hai lần tra cứu đều không có: chưa có hiệu lực"),
            Map.entry("the session was refused", "phiên bị từ chối"),
            Map.entry("refused, code ", "bị từ chối, mã "),
            Map.entry("an answer of no use: ", "câu trả lời không dùng được: "),
            Map.entry("the answer is about another dossier: ", "câu trả lời nói về hồ sơ khác: "),
            Map.entry("the lane is closed", "làn đang đóng"),
            Map.entry("too many questions are waiting", "đang có quá nhiều câu hỏi chờ"),
            Map.entry("no answer within ", "không có trả lời trong "),
            Map.entry("the question failed", "hỏi không được"),
            Map.entry("no whole answer within ", "không có câu trả lời trọn vẹn trong "),
            Map.entry("no whole answer", "không có câu trả lời trọn vẹn"),
            Map.entry("the registry does not admit us, code ", "hệ thống hộ tịch không cho vào, mã "),
            Map.entry("the look-up failed: ", "tra cứu không được: "),
            Map.entry("the token was refused", "token bị từ chối"),
            Map.entry(
                    "the registry took an earlier state of this dossier and keeps to it",
                    "hệ thống hộ tịch đã nhận bản cũ hơn của hồ sơ này và giữ bản đó"),
            Map.entry("the registry is busy", "hệ thống hộ tịch đang bận"),
            Map.entry("the registry has no such entry", "hệ thống hộ tịch không có bản ghi này"),
            Map.entry("the registry does not search", "hệ thống hộ tịch không hỗ trợ tra cứu"),
            Map.entry(
                    "the land system took an earlier state of this dossier and keeps to it",
                    "hệ thống đất đai đã nhận bản cũ hơn của hồ sơ này và giữ bản đó"),
            Map.entry("the land system has no look-up", "hệ thống đất đai không có tra cứu"),
            Map.entry("the land system does not admit us, ", "hệ thống đất đai không cho vào, "),
            Map.entry(
                    "the land system refuses our account, status ", "hệ thống đất đai từ chối tài khoản của trục, mã "),
            Map.entry("the hub refuses our account", "trục liên thông khai sinh, khai tử từ chối tài khoản của ta"),
            Map.entry("the hub refuses it, code ", "trục liên thông khai sinh, khai tử từ chối, mã "),
            Map.entry("the hub has no such dossier", "trục liên thông khai sinh, khai tử chưa có hồ sơ này"),
            Map.entry("the attempt failed: ", "lần gửi không được: "),
            Map.entry("the answer is larger than ", "câu trả lời lớn hơn "),
            Map.entry("the origin answered ", "hệ thống nguồn trả lời "),
            Map.entry("the lease is nearly over", "sắp hết thời hạn giữ"));

    private Notes() {}

    /** @return the note in Vietnamese where its beginning is known, as it is otherwise */
    static String vietnamese(String note) {
        return BEGINNINGS.entrySet().stream()
                .filter(it -> note.startsWith(it.getKey()))
                .max(Comparator.comparingInt(it -> it.getKey().length()))
                .map(it -> it.getValue() + note.substring(it.getKey().length()))
                .orElse(note);
    }
}
