package vn.lienthong.mock.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.lienthong.mock.wire.Answer;
import vn.lienthong.mock.wire.HttpCall;
import vn.lienthong.mock.wire.WireListener;

class RelayClientTest {
    private static final String EXISTS = "{\"error_code\":3,\"message\":\"Hồ sơ đã tồn tại\"}";
    private static final String DONE = "{\"error_code\":0,\"message\":\"Thành công\"}";

    private final List<HttpCall> calls = Collections.synchronizedList(new ArrayList<>());
    private volatile Function<HttpCall, Answer> relay = call -> Answer.json(200, DONE);
    private final WireListener wire = WireListener.open("127.0.0.1", 0, 20, call -> {
        calls.add(call);
        return relay.apply(call);
    });

    @AfterEach
    void close() {
        wire.close();
    }

    @Test
    void a_dossier_is_an_array_with_its_sender_in_the_query_and_basic_credentials() {
        SentDossier sent = threeAddresses().send(Dossiers.dossier(Dossiers.CODE, "2"));

        assertThat(sent.accepted()).isTrue();
        HttpCall call = calls.get(0);
        assertThat(call.path()).isEqualTo("/them");
        assertThat(call.query("MaDinhDanhDV")).contains("000.00.00.H42");
        assertThat(call.query("isUpdating")).contains("False");
        assertThat(call.header("Authorization"))
                .contains("Basic " + Base64.getEncoder().encodeToString("tinh:thu".getBytes(StandardCharsets.UTF_8)));
        assertThat(new String(call.body(), StandardCharsets.UTF_8)).startsWith("[{\"MaHoSo\":");
    }

    @Test
    void what_exists_goes_again_as_an_update_to_its_own_address() {
        relay = call -> Answer.json(200, call.path().equals("/them") ? EXISTS : DONE);

        SentDossier sent = threeAddresses().send(Dossiers.dossier(Dossiers.CODE, "2"));

        assertThat(sent.accepted()).isTrue();
        assertThat(sent.updating()).isTrue();
        assertThat(calls).extracting(HttpCall::path).containsExactly("/them", "/sua");
        assertThat(calls.get(1).query("isUpdating")).contains("True");
    }

    @Test
    void one_address_serves_for_all_and_is_updating_says_which() {
        URI one = address("/dong-bo");
        RelayClient client = new RelayClient(RelayClient.Settings.of(one, one, one, "tinh", "thu", "000.00.00.H42"));

        client.send(Dossiers.dossier(Dossiers.CODE, "2"));
        client.update(Dossiers.dossier(Dossiers.CODE, "4"));

        assertThat(calls)
                .extracting(call -> call.path() + " " + call.query("isUpdating").orElse(""))
                .containsExactly("/dong-bo False", "/dong-bo True");
    }

    @Test
    void progress_goes_ten_rows_a_call_and_plain_text_can_say_that_it_succeeded() {
        relay = call -> Answer.text(200, "Cập nhật tiến độ thành công");

        List<Told> told = threeAddresses()
                .sendProgress(IntStream.range(0, 12)
                        .mapToObj(minute -> Dossiers.progress(Dossiers.CODE, "4", minute))
                        .toList());

        assertThat(told).hasSize(2).allMatch(Told::succeeded);
        assertThat(calls).allMatch(call -> call.query("isUpdating").isEmpty());
    }

    @Test
    void three_unanswered_sends_are_one_failure_and_all_in_the_journal() {
        relay = call -> Answer.connectionReset();
        RelayClient client = threeAddresses();

        assertThat(client.send(Dossiers.dossier(Dossiers.CODE, "2")).accepted()).isFalse();
        assertThat(client.journal()).hasSize(3).noneMatch(Told::answered);
    }

    @Test
    void without_the_habit_is_updating_is_left_to_the_address() {
        RelayClient client = new RelayClient(settings().habits(Habit.CARELESS));

        client.send(Dossiers.dossier(Dossiers.CODE, "2"));

        assertThat(calls.get(0).query("isUpdating")).isEmpty();
        assertThat(new String(calls.get(0).body(), StandardCharsets.UTF_8))
                .contains("\"TrangThaiHoSo\":2")
                .contains("\"NgayHenTra\":null");
    }

    private RelayClient threeAddresses() {
        return new RelayClient(settings());
    }

    private RelayClient.Settings settings() {
        return RelayClient.Settings.of(
                address("/them"), address("/sua"), address("/tien-do"), "tinh", "thu", "000.00.00.H42");
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + wire.port() + path);
    }
}
