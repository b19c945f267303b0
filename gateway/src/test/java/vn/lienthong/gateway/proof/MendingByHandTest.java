package vn.lienthong.gateway.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lienthong.gateway.proof.RunningGateway.Answer;

/** A parked dossier is edited and goes again. */
class MendingByHandTest {

    @TempDir
    static Path data;

    private static Stage stage;

    @BeforeAll
    static void open() {
        stage = Stage.direct(data, SecondPerson.SETTINGS);
    }

    @AfterEach
    void heal() {
        stage.faults().clear();
        stage.lawHolds();
    }

    @AfterAll
    static void close() {
        stage.close();
    }

    @Test
    @FaultRow(43)
    void what_is_mended_goes_again_and_the_original_is_kept() {
        SyntheticDossier dossier = unknownUnit();
        String message = parked(dossier);

        Answer edited = edit(message, 1, "{\"handlingUnit\": {\"code\": \"14620\"}}");

        assertThat(edited.status()).isEqualTo(202);
        assertThat(edited.at("/outcome")).isEqualTo("EDITED");
        assertThat(edited.at("/fields/0/pointer")).isEqualTo("/handlingUnit/code");
        assertThat(stage.untilInTime(message, "DELIVERED")).contains("EDITED");
        assertThat(stage.books().dossier(dossier.code())).isPresent();
        Answer payloads = stage.gateway.operator("/api/v1/messages/" + message + "/payloads");
        assertThat(payloads.body().at("/payloads")).hasSize(2);
        assertThat(payloads.at("/payloads/0/who")).isEqualTo("motcua");
        assertThat(payloads.at("/payloads/1/who")).isEqualTo("truc");
        assertThat(payloads.at("/payloads/1/reason")).isEqualTo("sai đơn vị");
        assertThat(note(message, "EDITED"))
                .contains("truc", "sai đơn vị", "đơn vị xử lý")
                .doesNotContain("14620");
    }

    @Test
    @FaultRow(43)
    void the_original_sent_again_is_the_same_message_and_does_not_undo_the_edit() {
        SyntheticDossier dossier = unknownUnit();
        String message = parked(dossier);
        edit(message, 1, "{\"handlingUnit\": {\"code\": \"14620\"}}");
        stage.untilInTime(message, "DELIVERED");

        assertThat(stage.gateway.accepted(dossier)).isEqualTo(message);
        assertThat(stage.gateway.accepted(dossier.version(2))).isEqualTo(message);
        assertThat(stage.gateway.state(message)).isEqualTo("DELIVERED");
        assertThat(stage.tellings(dossier.code())).hasSize(1);
    }

    @Test
    @FaultRow(43)
    void what_is_not_good_is_refused_with_its_findings_and_changes_nothing() {
        String message = parked(unknownUnit());

        Answer bad = edit(message, 1, "{\"receivedAt\": \"31/02/2025\"}");
        Answer otherCode = edit(message, 1, "{\"code\": \"H42.14.5-250701-9999\"}");
        Answer otherVersion = edit(message, 1, "{\"version\": 9}");
        Answer nothing = edit(message, 1, "{\"handlingUnit\": {\"code\": \"90909\"}}");

        assertThat(bad.status()).isEqualTo(422);
        assertThat(bad.at("/findings/0/pointer")).isEqualTo("/receivedAt");
        assertThat(otherCode.status()).isEqualTo(422);
        assertThat(otherCode.at("/findings/0/rule")).isEqualTo("edit.code");
        assertThat(otherVersion.status()).isEqualTo(422);
        assertThat(otherVersion.at("/findings/0/rule")).isEqualTo("edit.version");
        assertThat(nothing.status()).isEqualTo(409);
        assertThat(stage.gateway.state(message)).isEqualTo("PARKED");
        assertThat(stage.gateway
                        .operator("/api/v1/messages/" + message + "/payloads")
                        .body()
                        .at("/payloads"))
                .hasSize(1);
    }

    @Test
    @FaultRow(43)
    void who_the_person_is_changes_only_with_a_second_person() {
        SyntheticDossier dossier = unknownUnit();
        String message = parked(dossier);

        Answer asked = edit(
                message, 1, "{\"handlingUnit\": {\"code\": \"14620\"}, \"applicant\": {\"name\": \"Trần Thị Thử\"}}");

        assertThat(asked.status()).isEqualTo(202);
        assertThat(asked.at("/outcome")).isEqualTo("APPROVAL_REQUESTED");
        assertThat(stage.gateway.state(message)).isEqualTo("PARKED");
        String approval = asked.at("/links/approval");
        assertThat(stage.gateway.operator(approval).body().toString()).doesNotContain("Trần Thị Thử");

        String yes = "{\"reason\": \"đã đối chiếu giấy tờ\"}";
        assertThat(stage.gateway.operate(approval + "/approve", yes).status()).isEqualTo(403);
        Answer decided = stage.gateway.operate(SecondPerson.KEY, approval + "/approve", yes);
        assertThat(decided.status()).isEqualTo(200);
        assertThat(decided.at("/state")).isEqualTo("CARRIED_OUT");
        assertThat(stage.untilInTime(message, "DELIVERED")).contains("EDITED");
        assertThat(note(message, "EDITED")).contains("truc", "approved by duyet");
        assertThat(stage.gateway
                        .operate(SecondPerson.KEY, approval + "/reject", yes)
                        .status())
                .isEqualTo(409);
    }

    @Test
    void an_approver_does_not_approve_what_he_asked_for_himself() {
        String message = parked(unknownUnit());
        Answer asked = stage.gateway.operate(
                SecondPerson.KEY,
                "/api/v1/messages/" + message + "/edit",
                "{\"patch\": {\"applicant\": {\"name\": \"Trần Thị Thử\"}}, \"reason\": \"sai tên\", \"baseVersion\": 1}");

        Answer own = stage.gateway.operate(
                SecondPerson.KEY, asked.at("/links/approval") + "/approve", "{\"reason\": \"tự duyệt\"}");

        assertThat(own.status()).isEqualTo(403);
        assertThat(own.at("/detail")).contains("người thứ hai");
        assertThat(stage.gateway.state(message)).isEqualTo("PARKED");
    }

    @Test
    void an_edit_of_an_older_version_is_refused() {
        String message = parked(unknownUnit());
        edit(message, 1, "{\"note\": \"bổ sung\"}");
        stage.untilInTime(message, "PARKED");

        Answer stale = edit(message, 1, "{\"note\": \"khác\"}");

        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.at("/newest")).isEqualTo("2");
    }

    @Test
    void a_dry_run_says_what_would_change_and_changes_nothing() {
        String message = parked(unknownUnit());

        Answer dry = stage.gateway.operate(
                "/api/v1/messages/" + message + "/edit",
                "{\"patch\": {\"applicant\": {\"name\": \"Trần Thị Thử\"}}, \"reason\": \"thử\" , \"baseVersion\": 1,"
                        + " \"dryRun\": true}");

        assertThat(dry.status()).isEqualTo(200);
        assertThat(dry.at("/secondPerson")).isEqualTo("true");
        assertThat(dry.at("/fields/0/pointer")).isEqualTo("/applicant/name");
        assertThat(stage.gateway.timeline(message)).doesNotContain("EDITED");
    }

    private static SyntheticDossier unknownUnit() {
        return stage.dossier().handledBy("90909");
    }

    private static String parked(SyntheticDossier dossier) {
        String message = stage.gateway.accepted(dossier);
        stage.untilInTime(message, "PARKED");
        return message;
    }

    private static Answer edit(String message, int base, String patch) {
        return stage.gateway.operate(
                "/api/v1/messages/" + message + "/edit",
                "{\"patch\": " + patch + ", \"reason\": \"sai đơn vị\", \"baseVersion\": " + base + "}");
    }

    private static String note(String message, String what) {
        StringBuilder notes = new StringBuilder();
        stage.gateway.message(message).at("/timeline").forEach(it -> {
            if (it.at("/what").asText().equals(what)) {
                notes.append(it.at("/note").asText());
            }
        });
        return notes.toString();
    }
}
