package vn.lienthong.gateway.api;

import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import vn.lienthong.mappings.Words;

/**
 * The gateway's own words in a timeline and where a lane was paused, for people: in Vietnamese, and without the names that
 * programmers give to failures. What another system said stays as it is.
 */
public final class OwnNotes {

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
            Map.entry("no whole answer: ", "không có câu trả lời trọn vẹn: "),
            Map.entry("no whole answer", "không có câu trả lời trọn vẹn"),
            Map.entry("not reached: ", "không kết nối được: "),
            Map.entry("our own certificate has expired, ", "chứng thư của ta đã hết hạn, "),
            Map.entry("their certificate has expired, ", "chứng thư của bên nhận đã hết hạn, "),
            Map.entry("their certificate is not valid yet, ", "chứng thư của bên nhận chưa có hiệu lực, "),
            Map.entry("their certificate is for another host, ", "chứng thư của bên nhận cấp cho máy chủ khác, "),
            Map.entry(
                    "their certificate comes from an authority that is not trusted here",
                    "chứng thư của bên nhận do nơi ta chưa tin cậy cấp"),
            Map.entry("the Portal refuses our login", "Cổng DVCQG từ chối đăng nhập"),
            Map.entry(
                    "the Portal refuses a session that it has just given", "Cổng DVCQG từ chối phiên mà mình vừa cấp"),
            Map.entry("no token: ", "không lấy được token: "),
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

    /** After these, our own words go on. */
    private static final Set<String> LEADING = Set.of(
            "delivered after all: ",
            "unavailable: ",
            "answer lost: ",
            "login: ",
            "no session: ",
            "no token: ",
            "the look-up failed: ",
            "the attempt failed: ",
            "no whole answer: ",
            "not reached: ");

    /** What the classes of failures mean. */
    private static final Map<String, Words> FAILURES = Map.ofEntries(
            Map.entry("SocketException", new Words("kết nối bị cắt", "the connection broke")),
            Map.entry("SocketTimeoutException", new Words("quá thời gian chờ", "it took too long")),
            Map.entry("TooLate", new Words("quá thời gian chờ", "it took too long")),
            Map.entry(
                    "NoHttpResponseException", new Words("đóng kết nối mà không trả lời", "it hung up without a word")),
            Map.entry("ConnectionClosedException", new Words("kết nối bị đóng giữa chừng", "it hung up in the middle")),
            Map.entry("ConnectException", new Words("không có ai nghe ở địa chỉ đó", "nobody listens there")),
            Map.entry("HttpHostConnectException", new Words("không có ai nghe ở địa chỉ đó", "nobody listens there")),
            Map.entry("ConnectTimeoutException", new Words("mãi không kết nối xong", "connecting took too long")),
            Map.entry(
                    "ConnectionRequestTimeoutException",
                    new Words("mọi đường gọi đang bận", "every line to it was in use")),
            Map.entry("UnknownHostException", new Words("không tìm thấy tên máy chủ", "nobody knows the host's name")),
            Map.entry("NoRouteToHostException", new Words("không có đường mạng tới đó", "no network leads there")));

    private OwnNotes() {}

    /** @return the note in both languages, as far as its beginnings are known; as it is otherwise */
    public static Words of(String note) {
        Words failure = FAILURES.get(note);
        if (failure != null) {
            return failure;
        }
        return BEGINNINGS.keySet().stream()
                .filter(note::startsWith)
                .max(Comparator.comparingInt(String::length))
                .map(it -> begun(it, note.substring(it.length())))
                .orElseGet(() -> new Words(note, note));
    }

    private static Words begun(String beginning, String rest) {
        Words then = LEADING.contains(beginning) ? of(rest) : new Words(rest, rest);
        return new Words(BEGINNINGS.get(beginning) + then.vi(), beginning + then.en());
    }
}
