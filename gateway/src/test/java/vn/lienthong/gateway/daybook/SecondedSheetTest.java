package vn.lienthong.gateway.daybook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;
import vn.lienthong.gateway.api.Reply;
import vn.lienthong.gateway.api.RunningApi;
import vn.lienthong.routes.message.State;

/** A house where nobody signs alone. */
@TestPropertySource(properties = "lienthong.reports.second-person=true")
class SecondedSheetTest extends RunningApi {

    @Test
    void a_sheet_is_signed_when_a_second_approver_agrees_and_names_both() {
        row().of("H42.14.5-250701-0001").about("1.001", "14620").in(State.DELIVERED);
        clock.advance(Duration.ofDays(1));
        String hash = get("/api/v1/reports/of/2025-07-01", VIEWER).at("/sha256");
        String body = """
                {"date": "2025-07-01", "sha256": "%s", "remark": "đã xem số liệu"}""".formatted(hash);

        Reply asked = post("/api/v1/reports/signed", APPROVER, body);
        assertThat(asked.status()).as(asked.body()).isEqualTo(202);
        assertThat(post("/api/v1/reports/signed", ADMINISTRATOR, body).body()).contains("đang chờ người thứ hai");
        assertThat(get("/api/v1/reports/signed/2025-07-01", VIEWER).status()).isEqualTo(404);
        String approve = "/api/v1/approvals/" + asked.at("/approval/id") + "/approve";
        assertThat(post(approve, APPROVER, "{\"reason\": \"đồng ý\"}").status()).isEqualTo(403);
        assertThat(post(approve, ADMINISTRATOR, "{\"reason\": \"đồng ý\"}").status())
                .isEqualTo(200);

        Reply signed = get("/api/v1/reports/signed/2025-07-01", VIEWER);
        assertThat(signed.at("/signed/signedBy")).isEqualTo("minh");
        assertThat(signed.at("/signed/secondedBy")).isEqualTo("truc");
        assertThat(signed.at("/signed/sha256")).isEqualTo(hash);
        assertThat(get("/api/v1/reports/signed/verify", VIEWER).at("/ok")).isEqualTo("true");
    }
}
