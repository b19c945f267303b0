package vn.lienthong.gateway.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.gateway.proof.RunningGateway.Answer;
import vn.lienthong.mock.npsp.Fault;

/** A province in which three communes have work of each kind: on its way, held, and on paper. */
final class ThreeUnits implements AutoCloseable {

    static final String ADMINISTRATOR = "test-administrator-key-0123456789";
    static final String PROGRAM_KEY = "test-key-of-a-program-0123456789";
    static final List<String> UNITS = List.of("14620", "14359", "13777");
    private static final String REFUSED_PROCEDURE = "1.009999";

    /** What one commune has. */
    record Work(
            String delivered, String progress, String parked, String asked, String task, UUID followUp, String codes) {}

    private final Stage stage;
    private final PaperStage paper;
    private final Map<String, Work> work = new LinkedHashMap<>();
    private final Map<String, List<String>> codes = new LinkedHashMap<>();

    private ThreeUnits(Stage stage) {
        this.stage = stage;
        this.paper = PaperStage.over(stage);
    }

    static ThreeUnits at(Path data) {
        try {
            Files.writeString(
                    data.resolve("units.csv"),
                    "code,name\n14620,Xã Phát Diệm\n14359,Phường Nam Hoa Lư\n13777,Phường Trường Thi\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ThreeUnits three = new ThreeUnits(Stage.with(
                PaperStage.QuietLane.class,
                data,
                SecondPerson.and(
                        "lienthong.access.operators.quan.api-key=" + ADMINISTRATOR,
                        "lienthong.access.operators.quan.role=administrator",
                        "lienthong.access.operators.may-xa.api-key=" + PROGRAM_KEY,
                        "lienthong.access.operators.may-xa.units=14620",
                        "lienthong.rounds.paper=50ms")));
        three.stage
                .faults()
                .add(Fault.businessRefusal("MaTTHC", List.of(REFUSED_PROCEDURE), "-1", "Thủ tục chưa được công bố"));
        UNITS.forEach(three::works);
        return three;
    }

    RunningGateway gateway() {
        return stage.gateway;
    }

    Work of(String unit) {
        return work.get(unit);
    }

    /** The codes of the dossiers of other units. */
    List<String> codesBut(String unit) {
        return codes.entrySet().stream()
                .filter(it -> !it.getKey().equals(unit))
                .flatMap(it -> it.getValue().stream())
                .toList();
    }

    List<String> codesOf(String unit) {
        return codes.get(unit);
    }

    String fingerprint() {
        return gateway().operator("/api/v1/parked").at("/groups/0/fingerprint");
    }

    /** A person with a password of his or her own; gives the token of the session. */
    String signedIn(String name, String role, String units) {
        Answer made = gateway()
                .operate(ADMINISTRATOR, "/api/v1/accounts", "{\"name\": \"" + name + "\", \"role\": \"" + role + "\"}");
        assertThat(made.status()).isEqualTo(201);
        if (!units.isEmpty()) {
            limit(name, units);
        }
        String first = gateway()
                .operate(
                        "/api/v1/login", "{\"name\": \"" + name + "\", \"password\": \"" + made.at("/password") + "\"}")
                .at("/token");
        return gateway()
                .operate(
                        first,
                        "/api/v1/me/password",
                        "{\"old\": \"" + made.at("/password") + "\", \"new\": \"mười hai con chim " + name + "\"}")
                .at("/token");
    }

    Answer limit(String name, String units) {
        return gateway().operate(ADMINISTRATOR, "/api/v1/accounts/" + name + "/units", "{\"units\": " + units + "}");
    }

    @Override
    public void close() {
        stage.close();
    }

    private void works(String unit) {
        List<String> named = codes.computeIfAbsent(unit, it -> new ArrayList<>());
        SyntheticDossier first = in(unit, named);
        String delivered = gateway().accepted(first);
        stage.untilInTime(delivered, "DELIVERED");
        String progress = gateway().acceptedProgress(first.code(), stage.progress("Đang xử lý"));
        String parked = gateway().accepted(in(unit, named).procedure(REFUSED_PROCEDURE, "Thủ tục thử"));
        stage.untilInTime(parked, "PARKED");
        String code = stage.newCode();
        named.add(code);
        String asked = paper.notFound(SyntheticExtract.of(code), unit);
        PaperDay day = new PaperDay(gateway());
        await().atMost(Stage.PATIENCE).until(() -> day.hasTask(asked));
        String task = day.taskOf(asked).at("/id").asText();
        work.put(unit, new Work(delivered, progress, parked, asked, task, followed(unit, asked, code), code));
    }

    private SyntheticDossier in(String unit, List<String> named) {
        SyntheticDossier dossier = stage.dossier()
                .with("receivingUnit", "{\"code\": \"" + unit + "\"}")
                .handledBy(unit);
        named.add(dossier.code());
        return dossier;
    }

    private UUID followed(String unit, String message, String code) {
        UUID id = UUID.randomUUID();
        gateway()
                .bean(JdbcClient.class)
                .sql("""
                        INSERT INTO follow_up (id, subject, message, origin, type, linked, unit, standing, since,
                            submitted_at, seen_kind, seen_as_of, seen_content, trouble, lines, overdue_at, due, unchanged,
                            alone)
                        VALUES (:id, :code, :message, 'motcua', 'BIRTH', false, :unit, 'PROCESSING', now(), now(), '', '', '',
                            '', 0, now(), now() + interval '1 year', 0, false)
                        """)
                .param("id", id)
                .param("code", code)
                .param("message", UUID.fromString(message))
                .param("unit", unit)
                .update();
        return id;
    }
}
