package vn.lienthong.gateway.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lienthong.mappings.Words;

/** Why something did not go through reads as a sentence, in Vietnamese and in English. */
class OwnNotesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            no whole answer: SocketException               | không có câu trả lời trọn vẹn: kết nối bị cắt             | no whole answer: the connection broke
            unavailable: not reached: UnknownHostException | không phục vụ: không kết nối được: không tìm thấy tên máy chủ | unavailable: not reached: nobody knows the host's name
            login: no whole answer within PT5S             | đăng nhập: không có câu trả lời trọn vẹn trong PT5S        | login: no whole answer within PT5S
            not reached: their certificate has expired, NotAfter: x | không kết nối được: chứng thư của bên nhận đã hết hạn, NotAfter: x | not reached: their certificate has expired, NotAfter: x
            """)
    void our_own_words_are_said_in_the_readers_language(String note, String vietnamese, String english) {
        assertThat(OwnNotes.of(note)).isEqualTo(new Words(vietnamese, english));
    }

    @Test
    void what_another_system_said_stays_as_it_is() {
        assertThat(OwnNotes.of("refused, code 5 «login: SocketException»").vi())
                .isEqualTo("bị từ chối, mã 5 «login: SocketException»");
        assertThat(OwnNotes.of("Hồ sơ đã tồn tại").en()).isEqualTo("Hồ sơ đã tồn tại");
    }

    @Test
    void a_paused_lane_says_why_in_both_languages() {
        Instant now = Instant.parse("2025-07-01T03:00:00Z");
        ClosedBy pause = ClosedBy.pause("not reached: HttpHostConnectException", now, now.plusSeconds(120), now);

        assertThat(pause.words().vi()).endsWith("gọi thử lúc 10:02: không kết nối được: không có ai nghe ở địa chỉ đó");
        assertThat(pause.words().en()).endsWith("next trial at 10:02: not reached: nobody listens there");
    }
}
