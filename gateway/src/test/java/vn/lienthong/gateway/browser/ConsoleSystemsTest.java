package vn.lienthong.gateway.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.lienthong.mock.npsp.Fault;

/** What operators see of the systems and do with them in a real browser. */
class ConsoleSystemsTest extends OnConsole {

    @Test
    void at_seven_in_the_morning_one_page_says_what_is_broken_and_what_waits_and_when_it_is_over() {
        Page page = stage.at("operator", "/console");
        stage.portal.faults().add(Fault.down());
        for (int i = 0; i < 12; i++) {
            stage.gateway.accepted(stage.dossier());
        }
        stage.until(() -> stage.lane("PAUSED"));

        assertThat(page.locator(".lane.bad"))
                .containsText(Pattern.compile("Cổng DVCQG: không phản hồi từ \\d\\d:\\d\\d .*"
                        + " thông điệp đang chờ, cũ nhất .*(thử lại sau|đang thử lại)"));
        page.reload();
        assertThat(page.locator(".figure").first()).not().hasText("0hồ sơ tiếp nhận");
        assertThat(page.locator(".lane.bad")).isVisible();
        Chromium.picture(page, "console-overview-outage");
        stage.clock.advance(Duration.ofMinutes(3));
        stage.until(() -> stage.alerts.bodies.stream().anyMatch(it -> it.contains("\"BEGAN\"")));

        stage.portal.faults().clear();
        stage.untilInTime(() -> stage.lane("OPEN"));
        assertThat(page.locator(".lane.good").first()).containsText("Cổng DVCQG: đang thông");
        assertThat(page.getByText("Khớp: mọi thông điệp đã nhận đều có chỗ")).isVisible();
        Chromium.picture(page, "console-overview");
        stage.until(() -> stage.alerts.bodies.stream().anyMatch(it -> it.contains("\"ENDED\"")));
        navigate(page, "Các hệ thống");
        assertThat(section(page, "Cảnh báo").locator("tbody"))
                .containsText(Pattern.compile("bắt đầu · webhook: đã nhận .*kết thúc · webhook: đã nhận"));

        navigate(page, "Phiếu ngày");
        assertThat(section(page, "Hệ thống bị đóng")).containsText("không phản hồi");
        assertThat(page.locator("#sha256")).hasText(Pattern.compile("[0-9a-f]{64}"));
        Download paper = page.waitForDownload(() -> page.locator("#take-pdf").click());
        assertThat(paper.suggestedFilename()).isEqualTo("phieu-ngay-2025-07-01.pdf");
        assertThat(paper.failure()).isNull();
        Chromium.picture(page, "console-sheet");
    }

    @Test
    void a_lane_is_held_with_a_reason_and_released_and_its_maintenance_planned() {
        Page page = stage.at("operator", "/console/systems");
        Locator portal = page.getByRole(
                AriaRole.REGION,
                new Page.GetByRoleOptions().setName("Cổng DVCQG").setExact(true));
        press(portal, "Tạm giữ");
        answer(page, "Cổng báo nâng cấp", "Tạm giữ");
        assertThat(portal).containsText("được giữ từ");
        assertThat(portal).containsText("Cổng báo nâng cấp");
        Chromium.picture(page, "console-systems");
        press(portal, "Thôi giữ");
        press(dialog(page), "Thôi giữ");
        assertThat(portal).containsText("đang thông");
        press(portal, "Đặt khung bảo trì");
        dialog(page).locator("input").first().fill("2030-01-01T12:00");
        dialog(page).locator("input").last().fill("2030-01-01T14:00");
        answer(page, "Bảo trì theo lịch", "Đặt khung bảo trì");
        assertThat(portal.locator("tbody")).containsText("12:00 01/01/2030");
        press(portal.locator("tbody"), "Bỏ");
        press(dialog(page), "Bỏ");
        assertThat(portal.locator("tbody")).hasCount(0);
    }

    @Test
    void figures_of_a_gateway_that_is_gone_are_not_shown_as_fresh() {
        Page page = stage.at("operator", "/console/systems");
        assertThat(page.getByText("Đang cập nhật liên tục")).isVisible();
        page.context().setOffline(true);
        assertThat(page.locator(".live-state.lost")).containsText("Không liên lạc được với trục");
        assertThat(page.locator(".live.stale")).hasCount(1);
        Chromium.picture(page, "console-lost");
        page.context().setOffline(false);
        assertThat(page.locator(".live.stale")).hasCount(0);
    }
}
