package vn.lienthong.mock.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.lienthong.mock.SettableClock;
import vn.lienthong.mock.npsp.ErrorCodeStyle;
import vn.lienthong.mock.npsp.Fault;
import vn.lienthong.mock.npsp.MockPortal;
import vn.lienthong.mock.npsp.PortalOptions;
import vn.lienthong.mock.npsp.Telling;
import vn.lienthong.mock.npsp.TellingKind;

@Timeout(60)
class OldConnectorTest {
    private static final String XRD = "/XrdAdapter/RestService/forward";

    private final SettableClock clock = new SettableClock();
    private MockPortal portal = MockPortal.start(PortalOptions.onFreePorts().clock(clock));
    private OldConnector connector = new OldConnector(settings(XRD));

    @AfterEach
    void close() {
        portal.close();
    }

    @Test
    void its_day_logs_in_looks_up_creates_sends_progress_and_updates() {
        SentDossier created = connector.send(Dossiers.dossier(Dossiers.CODE, "2"));
        List<Told> progress = connector.sendProgress(List.of(Dossiers.progress(Dossiers.CODE, "4", 1)));
        SentDossier updated = connector.send(Dossiers.dossier(Dossiers.CODE, "10"));

        assertThat(created.accepted()).isTrue();
        assertThat(created.updating()).isFalse();
        assertThat(progress).singleElement().satisfies(told -> assertThat(told.message())
                .contains("thành công"));
        assertThat(updated.accepted()).isTrue();
        assertThat(updated.updating()).isTrue();
        assertThat(connector.lookUp(Dossiers.CODE)).containsEntry("TRANGTHAIHOSO", "10");
        assertThat(connector.lookUp("000.00.01.H42-260315-9999")).isEmpty();
        assertThat(connector.journal())
                .extracting(Told::service)
                .containsExactly(
                        "login",
                        "LayThuTuc",
                        "TraCuuHoSo",
                        "DongBoHoSoMC",
                        "CapNhatTienDoHoSoMC",
                        "LayThuTuc",
                        "TraCuuHoSo",
                        "DongBoHoSoMC",
                        "TraCuuHoSo",
                        "TraCuuHoSo");
        assertThat(connector.journal()).allMatch(Told::succeeded);
        assertThat(portal.books().judgements()).isEmpty();
    }

    @Test
    void its_session_expires_and_it_logs_in_again_and_goes_on() {
        connector.lookUp(Dossiers.CODE);
        clock.advance(Duration.ofHours(1));

        assertThat(connector.send(Dossiers.dossier(Dossiers.CODE, "2")).accepted())
                .isTrue();
        assertThat(portal.books().summary().logins()).isEqualTo(2);
        assertThat(portal.books().summary().createsApplied()).isEqualTo(1);
    }

    @Test
    void it_logs_in_once_for_any_failure_and_then_gives_up() {
        portal.faults().add(Fault.businessRefusal("-7", "Sai mã lĩnh vực"));

        SentDossier sent = connector.send(Dossiers.dossier(Dossiers.CODE, "2"));

        assertThat(sent.accepted()).isFalse();
        assertThat(sent.told().errorCode()).isEqualTo("-7");
        assertThat(sent.told().message()).isEqualTo("Sai mã lĩnh vực");
        assertThat(portal.books().summary().callsPerService()).containsEntry("login", 2L);
        assertThat(portal.books().summary().callsPerService()).containsEntry("DongBoHoSoMC", 2L);
    }

    @Test
    void a_create_without_an_answer_is_sent_again_and_what_exists_is_updated() {
        connector = new OldConnector(settings(XRD).timeout(Duration.ofSeconds(2)));
        portal.faults()
                .add(Fault.slow(Duration.ofSeconds(30))
                        .onService("DongBoHoSoMC")
                        .times(1));

        SentDossier sent = connector.send(Dossiers.dossier(Dossiers.CODE, "2"));

        assertThat(sent.accepted()).isTrue();
        assertThat(sent.updating()).isTrue();
        assertThat(connector.journal()).anyMatch(told -> !told.answered());
        assertThat(portal.books().summary().createsApplied()).isEqualTo(1);
        assertThat(portal.books().summary().harmlessRepeats()).isPositive();
    }

    @Test
    void progress_without_an_answer_is_sent_again_and_so_applied_twice() {
        connector.send(Dossiers.dossier(Dossiers.CODE, "2"));
        portal.faults().add(Fault.answerLost().onService("CapNhatTienDoHoSoMC").times(1));

        connector.sendProgress(List.of(Dossiers.progress(Dossiers.CODE, "2", 1)));

        assertThat(portal.books().summary().progressRowsAppliedTwice()).isEqualTo(1);
    }

    @Test
    void nobody_there_is_told_as_no_answer() {
        portal.faults().add(Fault.refuseConnections());

        SentDossier sent = connector.send(Dossiers.dossier(Dossiers.CODE, "2"));

        assertThat(sent.accepted()).isFalse();
        assertThat(sent.told().answered()).isFalse();
        assertThat(sent.told().message()).contains("ConnectException");
    }

    @Test
    void a_look_up_that_lags_behind_makes_it_create_and_then_update() {
        portal.close();
        portal = MockPortal.start(PortalOptions.onFreePorts().clock(clock).visibilityDelay(Duration.ofMinutes(1)));
        connector = new OldConnector(settings(XRD));
        connector.send(Dossiers.dossier(Dossiers.CODE, "2"));

        SentDossier again = connector.send(Dossiers.dossier(Dossiers.CODE, "4"));

        assertThat(again.accepted()).isTrue();
        assertThat(again.updating()).isTrue();
        assertThat(portal.books().summary().createsRefusedAsExisting()).isEqualTo(1);
    }

    @Test
    void progress_goes_ten_rows_a_call_and_begins_with_a_received_row() {
        connector.send(Dossiers.dossier(Dossiers.CODE, "2"));

        List<Told> told = connector.sendProgress(IntStream.range(0, 24)
                .mapToObj(minute -> Dossiers.progress(Dossiers.CODE, "4", minute))
                .toList());

        assertThat(told).hasSize(3).allMatch(Told::succeeded);
        List<String> statuses = portal.books().tellings().stream()
                .filter(telling -> telling.kind() == TellingKind.PROGRESS)
                .map(Telling::status)
                .toList();
        assertThat(statuses).hasSize(25).startsWith("2", "4").endsWith("4");
        assertThat(portal.books().judgements()).isEmpty();
    }

    @Test
    void it_speaks_over_either_prefix_with_the_routing_code_in_either_place() {
        connector = new OldConnector(settings("/VXPAdapter/RestService/forward").habits(Habit.DSTCODE_IN_QUERY));

        assertThat(connector.send(Dossiers.dossier(Dossiers.CODE, "2")).accepted())
                .isTrue();
        assertThat(connector.journal()).extracting(Told::service).doesNotContain("LayThuTuc");
    }

    @Test
    void a_careless_one_is_told_every_field_that_it_misspells() {
        connector = new OldConnector(settings(XRD).habits(Habit.CARELESS));

        SentDossier sent = connector.send(Dossiers.dossier(Dossiers.CODE, "2"));

        assertThat(sent.accepted()).isFalse();
        assertThat(sent.told().message())
                .contains("/data/0/TrangThaiHoSo: must be a string, was a number")
                .contains("/data/0/NgayHenTra: must be a string, was null")
                .contains("/data/0/DinhDanhCHS/0/LoaiDinhDanh: must be a string");
    }

    @ParameterizedTest
    @EnumSource(ErrorCodeStyle.class)
    void it_understands_every_way_to_write_an_error_code(ErrorCodeStyle style) {
        portal.close();
        portal = MockPortal.start(PortalOptions.onFreePorts().clock(clock).errorCodeStyle(style));
        connector = new OldConnector(settings(XRD));

        assertThat(connector.send(Dossiers.dossier(Dossiers.CODE, "2")).accepted())
                .isTrue();
        assertThat(connector.read("LayDanhMucCoQuan", Map.of()).result()).isNotEmpty();
    }

    @Test
    void its_settings_do_not_show_its_password() {
        assertThat(settings(XRD).toString()).doesNotContain("synthetic-only");
    }

    private OldConnector.Settings settings(String prefix) {
        return OldConnector.Settings.of(
                URI.create(portal.baseUrl() + prefix), "ninhbinh", "synthetic-only", "000.00.00.H42");
    }
}
