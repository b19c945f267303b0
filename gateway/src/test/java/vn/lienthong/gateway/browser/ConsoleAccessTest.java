package vn.lienthong.gateway.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.lienthong.gateway.proof.FaultRow;
import vn.lienthong.gateway.proof.PaperFile;
import vn.lienthong.gateway.proof.RunningGateway;
import vn.lienthong.gateway.proof.SyntheticDossier;
import vn.lienthong.mock.npsp.Fault;
import vn.lienthong.routes.http.PeerCertificates;
import vn.lienthong.routes.http.PeerCertificates.Seen;

/** For whom the console is: who may do what, and who uses a keyboard, a screen reader or a phone. */
class ConsoleAccessTest extends OnConsole {

    @Test
    void every_page_is_open_to_everybody_at_a_desk_and_on_a_phone_in_both_languages() {
        String message = stage.refused(1, "1.009995", "Cho người đọc màn hình").get(0);
        stage.gateway.operate(
                RunningGateway.OPERATOR_KEY,
                "/api/v1/land-units/13777/disconnect",
                "{\"reason\": \"chờ đường truyền\"}");
        stage.gateway
                .bean(PeerCertificates.class)
                .saw(new Seen("npsp", "portal.example", ConsoleStage.MORNING, ConsoleStage.MORNING));
        Page page = stage.at("administrator", "/console/parked");
        String group = section(page, "Cho người đọc màn hình")
                .getByRole(AriaRole.HEADING)
                .getByRole(AriaRole.LINK)
                .getAttribute("href");
        String job = stage.gateway
                .operate(
                        RunningGateway.OPERATOR_KEY,
                        "/api/v1/replays",
                        "{\"what\": \"CANCEL\", \"messages\": [\"%s\"], \"reason\": \"để xem\"}".formatted(message))
                .at("/id");
        byte[] paper = new PaperFile()
                .row("H42.14.5-250628-0009", "Kênh tiếp nhận", MARKUP)
                .xlsx();
        String file = stage.gateway
                .bring(RunningGateway.ORIGIN_KEY, "/api/v1/catch-ups", paper)
                .at("/id");
        List<String> addresses = Stream.concat(
                        Stream.of(
                                group,
                                "/console/reconcile/" + stage.compared(),
                                "/console/jobs/" + job,
                                "/console/catch-ups/" + file),
                        paths(message))
                .map(stage::address)
                .toList();
        Walk walk = new Walk(page);
        press(page, "English");
        walk.onPhone("English", addresses);
        press(page, "Tiếng Việt");
        walk.atDesk("Tiếng Việt", addresses);
        walk.finds_nothing();
    }

    private static Stream<String> paths(String message) {
        return Stream.of(
                "/password",
                "/console",
                "/console/parked",
                "/console/unknown",
                "/console/messages",
                "/console/messages/" + message,
                "/console/messages/" + message + "/dossier",
                "/console/messages/" + message + "/edit",
                "/console/messages/" + message + "/cancel",
                "/console/jobs",
                "/console/approvals",
                "/console/paper",
                "/console/catch-ups",
                "/console/work",
                "/console/systems",
                "/console/sheet",
                "/console/reports?span=WEEK&date=2025-07-01",
                "/console/indicators",
                "/console/indicators/2025-07/SYNCHRONISED",
                "/console/reconcile",
                "/console/reconcile/start",
                "/console/audit",
                "/console/people",
                "/console/terms",
                "/console/forbidden",
                "/console/messages/00000000-0000-0000-0000-000000000000");
    }

    @Test
    void who_uses_the_keyboard_skips_to_the_content_and_comes_back_to_what_opened_a_dialog() {
        Page page = stage.at("operator", "/console/systems");
        page.keyboard().press("Tab");
        assertThat(page.locator(":focus")).hasText("Đến nội dung");
        page.keyboard().press("Enter");
        assertThat(page.locator("main")).isFocused();
        Locator hold = page.getByRole(
                        AriaRole.REGION,
                        new Page.GetByRoleOptions().setName("Cổng DVCQG").setExact(true))
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Tạm giữ"));
        hold.focus();
        page.keyboard().press("Enter");
        assertThat(dialog(page).locator("textarea")).isFocused();
        assertThat(new Axe().violations(page)).isEmpty();
        Chromium.picture(page, "console-dialog");
        page.keyboard().press("Escape");
        assertThat(dialog(page)).hasCount(0);
        assertThat(hold).isFocused();
    }

    @Test
    void a_person_is_given_an_account_and_a_stranger_is_led_back_to_where_they_wanted_to_go() {
        Page page = stage.at("administrator", "/console/people");
        press(page, "Lập tài khoản");
        dialog(page).locator("input").first().fill("hoa.moi");
        dialog(page).locator("input").last().fill("Nguyễn Thị Hoa");
        press(dialog(page), "Lập tài khoản");
        assertThat(dialog(page)).containsText("Mật khẩu của hoa.moi");
        press(dialog(page), "Đã chép lại");
        assertThat(page.locator("tbody")).containsText("Nguyễn Thị Hoa");
        Chromium.picture(page, "console-people");

        Page stranger = stage.stranger();
        stage.signIn(stranger, stage.account("viewer"), "/console/parked");
        press(stranger, "English");
        assertThat(stranger.getByRole(AriaRole.HEADING).first()).containsText("Needs a person");
        press(stranger, "Sign out");
        assertThat(stranger).hasURL(stage.address("/sign-in"));
        Response shell = Objects.requireNonNull(stage.person("viewer").navigate(stage.address("/")));
        assertThat(shell.url()).isEqualTo(stage.address("/console"));
        assertThat(shell.headerValue("content-security-policy"))
                .contains("default-src 'none'", "require-trusted-types-for 'script'")
                .doesNotContain("unsafe");
        assertThat(shell.headerValue("cache-control")).contains("no-store");
    }

    @Test
    void who_may_only_look_has_nothing_to_press() {
        String message = stage.refused(1, "1.009994", "Chỉ để xem").get(0);
        Page page = stage.at("viewer", "/console/messages/" + message);
        assertThat(page.getByText("Chỉ để xem").first()).isVisible();
        assertThat(page.locator("main button")).hasCount(0);
        navigate(page, "Các hệ thống");
        assertThat(page.getByText("Cổng DVCQG: đang thông")).isVisible();
        assertThat(page.locator("main button")).hasCount(0);
        assertThat(page.locator("nav")).not().containsText("Người dùng");
    }

    @Test
    @FaultRow(56)
    void what_comes_from_outside_is_text_and_never_markup() {
        SyntheticDossier dossier = stage.dossier().procedure("1.009993", MARKUP).summary(MARKUP);
        stage.portal.faults().add(Fault.businessRefusal("MaTTHC", List.of("1.009993"), "-1", MARKUP));
        String message = stage.gateway.accepted(dossier);
        stage.untilInTime(() -> stage.gateway.state(message).equals("PARKED"));

        Page page = stage.at("operator", "/console/parked");
        assertThat(page.getByText("<img src=x").first()).isVisible();
        page.navigate(stage.address("/console/messages/" + message));
        page.getByText("Bản được tiếp nhận").click();
        press(page, "Hiện đầy đủ…");
        answer(page, MARKUP, "Hiện đầy đủ");
        assertThat(page.locator("pre").first()).containsText("<img src=x onerror=");
        page.navigate(stage.address("/console/audit"));
        assertThat(page.getByText(MARKUP).first()).isVisible();
        assertThat(page.locator("main img, main script")).hasCount(0);
        assertThat(page.title()).isEqualTo("Nhật ký · Liên Thông Gateway");
    }
}
