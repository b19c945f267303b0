package vn.lienthong.gateway.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lienthong.gateway.cli.CommandLineInterface;
import vn.lienthong.gateway.proof.RunningGateway.Answer;
import vn.lienthong.mappings.unit.SampleTable;

/** A unit's code means the commune of its date, at every door and to every system, while tables are replaced. */
class UnitsByDateTest {

    private static final int ROWS = 10_000;
    private static final Duration SECONDS = Duration.ofSeconds(30);

    @TempDir
    static Path data;

    private static CivilStage stage;

    @BeforeAll
    static void open() {
        stage = CivilStage.start(data);
    }

    @AfterEach
    void law() {
        stage.lawHolds();
    }

    @AfterAll
    static void close() {
        stage.close();
    }

    @Test
    void the_named_units_are_there_from_the_first_start_and_a_reused_code_is_each_on_its_day() {
        Answer before = stage.gateway.operator("/api/v1/units/codes/06541?on=2025-06-30");
        Answer since = stage.gateway.as(RunningGateway.ORIGIN_KEY, "/api/v1/units/codes/06541?on=2025-07-01");
        Answer history = stage.gateway.operator("/api/v1/units/codes/06532/history");

        assertThat(before.at("/meant/0/name")).isEqualTo("Xã Yên Khoái");
        assertThat(before.at("/otherwise/0/name")).isEqualTo("Xã Mẫu Sơn");
        assertThat(since.at("/meant/0/name")).isEqualTo("Xã Mẫu Sơn");
        assertThat(history.at("/now/code")).isEqualTo("06541");
        assertThat(history.at("/became/0/remark")).isEqualTo("Nhập toàn bộ");
        assertThat(history.body().has("carriesCodeNow")).isFalse();
        assertThat(stage.gateway.operator("/api/v1/units/codes/99999").status()).isEqualTo(404);
        assertThat(stage.gateway.operator("/api/v1/units/codes/1").status()).isEqualTo(400);
    }

    @Test
    void an_address_is_resolved_without_standing_in_any_address_bar() {
        Answer certain = resolve("Xã Yên Khoái, huyện Lộc Bình, tỉnh Lạng Sơn", "");
        Answer unknown = resolve("xã Không Có, Lạng Sơn", ", \"on\": \"2025-07-01\"");

        assertThat(certain.at("/certain")).isEqualTo("true");
        assertThat(certain.at("/was/code")).isEqualTo("06541");
        assertThat(certain.at("/now/name")).isEqualTo("Xã Mẫu Sơn");
        assertThat(unknown.at("/certain")).isEqualTo("false");
        assertThat(unknown.at("/findings/0/rule")).isEqualTo("units.address.unknown");
    }

    @Test
    void a_retired_code_goes_out_as_the_unit_of_today_and_both_stay_on_the_dossier() {
        SyntheticDossier dossier =
                SyntheticDossier.of(stage.newCode(), CivilStage.MORNING).handledBy("06532");
        SyntheticCivil civil = stage.dossier("birth").with("/registryUnit", "06532");

        String told = stage.gateway.accepted(dossier);
        String registered = stage.accepted(civil);
        stage.until(told, "DELIVERED");
        stage.until(registered, "DELIVERED");

        assertThat(stage.portal
                        .books()
                        .dossier(dossier.code())
                        .orElseThrow()
                        .payload()
                        .toString())
                .contains("Xã Mẫu Sơn");
        assertThat(stage.held(civil.code()).unit()).isEqualTo("06541");
        for (String message : List.of(told, registered)) {
            assertThat(stage.gateway.message(message).at("/unit").asText()).isEqualTo("06532");
            assertThat(stage.gateway.message(message).at("/unitBefore").asText())
                    .isEqualTo("06532 Xã Mẫu Sơn, Huyện Lộc Bình, Tỉnh Lạng Sơn");
            assertThat(stage.gateway.message(message).at("/unitSince").asText())
                    .isEqualTo("06541 Xã Mẫu Sơn, Tỉnh Lạng Sơn");
        }
    }

    @Test
    void a_reused_code_on_a_dossier_of_june_is_the_commune_of_june() {
        SyntheticCivil june =
                stage.dossier("birth").with("/registryUnit", "13777").with("/receivedAt", "2025-06-27T09:00:00+07:00");

        String message = stage.accepted(june);

        assertThat(stage.gateway.message(message).at("/unitBefore").asText()).startsWith("13777 Xã Thành Lợi");
        assertThat(stage.gateway.message(message).at("/unitSince").asText()).startsWith("13777 Phường Trường Thi");
        stage.until(message, "DELIVERED");
    }

    @Test
    void a_table_is_looked_at_before_it_is_used_and_replacing_it_stops_no_traffic() {
        long begun = System.nanoTime();
        List<String> under = new ArrayList<>(List.of(stage.gateway.accepted(fresh())));
        Answer loaded = load("/api/v1/units/versions?name=c%E1%BA%A3%20n%C6%B0%E1%BB%9Bc", table(1, ROWS));
        under.add(stage.gateway.accepted(fresh()));

        assertThat(loaded.status()).isEqualTo(201);
        assertThat(loaded.at("/version/defects")).isEqualTo("2");
        assertThat(loaded.at("/version/active")).isEqualTo("false");
        assertThat(loaded.at("/defects/0/effect")).isEqualTo("MENDED");
        assertThat(loaded.at("/defects/1/rule")).isEqualTo("units.oldCode.missing");
        assertThat(stage.gateway
                        .operator("/api/v1/units/codes/99101?on=2025-07-01")
                        .status())
                .isEqualTo(404);
        assertThat(activate(loaded, 0).status()).isEqualTo(409);

        assertThat(activate(loaded, 2).at("/active")).isEqualTo("true");
        under.add(stage.gateway.accepted(fresh()));

        assertThat(stage.gateway
                        .operator("/api/v1/units/codes/99101?on=2025-07-01")
                        .at("/meant/0/name"))
                .isEqualTo("Xã Riêng 1");
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(SECONDS);
        assertThat(load("/api/v1/units/versions", table(1, ROWS)).at("/repeated"))
                .isEqualTo("true");
        under.forEach(it -> stage.until(it, "DELIVERED"));
        assertThat(stage.gateway.operator("/api/v1/audit?size=50").body().toString())
                .contains("units.load", "units.activate");
    }

    @Test
    void a_split_commune_is_refused_with_its_candidates_and_never_guessed() {
        assertThat(activate(load("/api/v1/units/versions", table(2, 0)), 2).status())
                .isEqualTo(200);

        Answer dossier = stage.gateway.submit(
                SyntheticDossier.of(stage.newCode(), CivilStage.MORNING).handledBy("99003"));
        Answer civil = stage.gateway.submitCivil(stage.dossier("birth").with("/registryUnit", "99003"));

        for (Answer refused : List.of(dossier, civil)) {
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.at("/findings/0/rule")).isEqualTo("units.code.split");
            assertThat(refused.at("/findings/0/message/vi")).contains("Xã Chia Ba", "(99001)", "(99002)");
        }
        Answer address = resolve("xã Chia Ba, huyện Bến, Mẫu A", "");
        assertThat(address.body().at("/since")).hasSize(2);
        assertThat(address.at("/findings/0/rule")).isEqualTo("units.address.split");
    }

    @Test
    void what_is_no_table_is_refused_in_words_and_nothing_of_it_is_kept() {
        Answer page = load("/api/v1/units/versions", "<html>".getBytes(StandardCharsets.UTF_8));
        Answer large = load("/api/v1/units/versions", new byte[9 * 1024 * 1024]);

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.at("/findings/0/rule")).isEqualTo("units.kind");
        assertThat(large.status()).isEqualTo(413);
    }

    @Test
    void the_command_line_loads_activates_and_asks() throws IOException {
        Path file = data.resolve("bang.csv");
        Files.write(file, table(3, 0));

        String id = typed(0, "units", "load", file.toString()).split("\\s+")[0];
        assertThat(typed(0, "units", "defects", id)).contains("LEFT_OUT");
        assertThat(typed(3, "units", "activate", id, "--reason", "bảng mới")).isEmpty();
        typed(0, "units", "activate", id, "--defects", "2", "--reason", "bảng mới");
        assertThat(typed(0, "units", "versions")).contains("bang.csv", "mẫu / sample");
        assertThat(typed(0, "units", "history", "06541")).contains("Xã Yên Khoái");
        assertThat(typed(0, "units", "code", "06541", "--on", "2025-06-30")).contains("Xã Yên Khoái");
        assertThat(typed(0, "units", "resolve", "xã Mẫu Sơn, Lạng Sơn")).contains("06541");
        assertThat(typed(1, "units", "resolve", "xã Không Có, Lạng Sơn")).contains("certain: false");
    }

    @Test
    void what_has_no_authority_that_day_parks_unsent_with_both_decisions_and_mending_the_table_releases_the_group() {
        String procedure = "1.077001";
        add(
                procedure,
                "\"DECIDES\", \"level\": \"PROVINCE\", \"unit\": \"H42.05\"",
                "2020-01-01",
                "2025-06-30",
                "QĐ 01");
        add(procedure, "\"DECIDES\", \"level\": \"COMMUNE\", \"unit\": \"06541\"", "2025-07-01", "", "QĐ 02");
        SyntheticDossier without = fresh().procedure(procedure, "Thủ tục thử").handledBy("14620");
        String civilProcedure = "1.077002";
        add(civilProcedure, "\"DECIDES\", \"level\": \"PROVINCE\"", "2020-01-01", "", "QĐ 03");
        SyntheticCivil civil = stage.dossier("birth").with("/procedure", civilProcedure);

        String parked = stage.gateway.accepted(without);
        String parkedCivil = stage.accepted(civil);
        String with = stage.gateway.accepted(
                fresh().procedure(procedure, "Thủ tục thử").handledBy("06532"));
        String other = stage.gateway.accepted(fresh());
        stage.until(parked, "PARKED");
        stage.until(parkedCivil, "PARKED");
        stage.until(with, "DELIVERED");
        stage.until(other, "DELIVERED");

        assertThat(stage.gateway.message(parked).at("/cause/name").asText()).isEqualTo("NO_AUTHORITY");
        assertThat(stage.gateway.message(parked).at("/reason").asText())
                .contains("đơn vị 06541", "«QĐ 02» (từ 01/07/2025)", "không quyết định nào giao cho đơn vị 14620");
        assertThat(stage.gateway.message(parkedCivil).at("/reason").asText()).contains("cơ quan cấp tỉnh", "«QĐ 03»");
        assertThat(stage.portal.books().dossier(without.code())).isEmpty();
        assertThat(stage.registry.books().registration(civil.code())).isEmpty();

        Answer mended = add(procedure, "\"DECIDES\", \"level\": \"COMMUNE\"", "2025-07-01", "", "QĐ 04");
        add(civilProcedure, "\"DECIDES\", \"level\": \"COMMUNE\"", "2025-07-01", "", "QĐ 04");
        assertThat(mended.body().at("/parked")).hasSize(2);
        mended.body()
                .at("/parked")
                .forEach(group -> release(group.at("/fingerprint").asText()));

        assertThat(stage.until(parked, "DELIVERED")).contains("REPLAYED");
        assertThat(stage.until(parkedCivil, "DELIVERED")).contains("REPLAYED");
        assertThat(stage.gateway.operator("/api/v1/audit?size=50").body().toString())
                .contains("authority.add");
    }

    @Test
    void who_receives_is_a_question_of_its_own_down_to_the_counter_on_the_island() {
        String procedure = "1.077003";
        add(
                procedure,
                "\"RECEIVES\", \"level\": \"COMMUNE\", \"unit\": \"11914\", \"servicePoint\": \"CB-02\"",
                "2025-07-01",
                "",
                "QĐ 05");
        String check = "/api/v1/authority/check?handlingUnit=11914&on=2025-07-02&procedure=" + procedure;

        Answer island = stage.gateway.operator(check + "&receivingUnit=11914&servicePoint=CB-02");
        Answer mainland = stage.gateway.operator(check + "&receivingUnit=11914&servicePoint=CB-01");

        assertThat(island.at("/allowed")).isEqualTo("true");
        assertThat(mainland.at("/allowed")).isEqualTo("false");
        assertThat(mainland.at("/findings/0/rule")).isEqualTo("authority.receives");
        String line = stage.gateway
                .operator("/api/v1/authority?procedure=" + procedure)
                .at("/entries/0/id");
        typed(
                1,
                "authority",
                "check",
                "--procedure",
                procedure,
                "--unit",
                "11914",
                "--received-by",
                "14620",
                "--on",
                "2025-07-02");
        assertThat(typed(0, "authority", "end", line, "--until", "2025-07-01", "--reason", "bỏ quầy"))
                .contains("2025-07-01");
        assertThat(typed(0, "authority", "withdraw", line, "--reason", "ghi nhầm"))
                .contains("QĐ 05");
        assertThat(stage.gateway.operator(check + "&receivingUnit=14620").at("/allowed"))
                .isEqualTo("true");
    }

    @Test
    void lines_that_are_wrong_are_all_told_and_none_is_added() {
        Answer refused = stage.gateway.operate("/api/v1/authority/entries", """
                {"reason": "thử", "entries": [
                    {"procedure": "1.077004", "act": "DECIDES", "level": "COMMUNE", "from": "2025-07-01", "decision": "QĐ 06"},
                    {"procedure": "?", "act": "DECIDES", "level": "DISTRICT", "from": "2025-07-02", "until": "2025-07-01"}]}
                """);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().at("/findings")).hasSize(4);
        assertThat(refused.at("/findings/0/pointer")).isEqualTo("/entries/1/procedure");
        assertThat(stage.gateway
                        .operator("/api/v1/authority?procedure=1.077004")
                        .body()
                        .at("/entries"))
                .isEmpty();
    }

    private static Answer add(String procedure, String act, String from, String until, String decision) {
        String end = until.isEmpty() ? "" : ", \"until\": \"" + until + "\"";
        Answer added = stage.gateway.operate(
                "/api/v1/authority/entries",
                "{\"reason\": \"theo quyết định\", \"entries\": [{\"procedure\": \"" + procedure + "\", \"act\": " + act
                        + ", \"from\": \"" + from + "\"" + end + ", \"decision\": \"" + decision + "\"}]}");
        assertThat(added.status()).as(added.toString()).isEqualTo(201);
        return added;
    }

    private static void release(String group) {
        Answer made = stage.gateway.operate(
                "/api/v1/replays",
                "{\"requestId\": \"" + UUID.randomUUID() + "\", \"what\": \"REPLAY\", \"reason\": \"bảng đã sửa\","
                        + " \"fingerprint\": \"" + group + "\"}");
        String job = "/api/v1/replays/" + made.at("/id");
        await().atMost(CivilStage.PATIENCE)
                .untilAsserted(() ->
                        assertThat(stage.gateway.operator(job).at("/state")).isEqualTo("READY"));
        assertThat(stage.gateway.operator(job).at("/preview/TO_DO/count")).isEqualTo("1");
        assertThat(stage.gateway.operate(job + "/run", "{}").status()).isEqualTo(202);
    }

    private static SyntheticDossier fresh() {
        return SyntheticDossier.of(stage.newCode(), CivilStage.MORNING);
    }

    /** The sample, a commune of its own, a split one, one defect that is mended, one that is left out, and as many rows as it takes. */
    private static byte[] table(int number, int rows) {
        StringBuilder csv = new StringBuilder(new String(SampleTable.file(), StandardCharsets.UTF_8));
        csv.append(
                "Tỉnh Mẫu A (98),Xã Riêng %1$d,9910%1$d,Xã Riêng %1$d,9910%1$d,Giữ nguyên,Huyện Bến (903),Tỉnh Mẫu A (98)\n"
                        .formatted(number));
        csv.append("Tỉnh Mẫu A (98),Xã  Một,99001,Xã Chia Ba,99003,Nhập một phần,Huyện Bến (903),Tỉnh Mẫu A (98)\n");
        csv.append("Tỉnh Mẫu A (98),Xã Hai,99002,Xã Chia Ba,99003,Nhập một phần,Huyện Bến (903),Tỉnh Mẫu A (98)\n");
        csv.append("Tỉnh Mẫu A (98),Đặc khu Đảo,99004,,,,Huyện Đảo (904),Tỉnh Mẫu A (98)\n");
        for (int i = 0; i < rows; i++) {
            csv.append("Tỉnh Mẫu A (98),Xã Mới %d,%d,Xã Cũ %d,%d,Nhập toàn bộ,Huyện Bến (903),Tỉnh Mẫu A (98)\n"
                    .formatted(30_000 + i / 3 * 3, 30_000 + i / 3 * 3, i, 30_000 + i));
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Answer resolve(String address, String more) {
        return stage.gateway.operate("/api/v1/units/resolve", "{\"address\": \"" + address + "\"" + more + "}");
    }

    private static Answer activate(Answer loaded, int defects) {
        return stage.gateway.operate(
                "/api/v1/units/versions/" + loaded.at("/version/id") + "/activate",
                "{\"defects\": " + defects + ", \"reason\": \"bảng mới công bố\"}");
    }

    private static Answer load(String path, byte[] file) {
        return stage.gateway.bring(RunningGateway.OPERATOR_KEY, path, file);
    }

    private static String typed(int exitCode, String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        List<String> line = new ArrayList<>(List.of(words));
        line.addAll(List.of("--url", stage.gateway.base().toString()));
        int code = CommandLineInterface.run(
                Map.of("LIENTHONG_KEY", RunningGateway.OPERATOR_KEY),
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                line.toArray(String[]::new));
        assertThat(code).as(line + ": " + err + out).isEqualTo(exitCode);
        return out.toString();
    }
}
