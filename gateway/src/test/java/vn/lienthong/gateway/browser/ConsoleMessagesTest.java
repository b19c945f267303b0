package vn.lienthong.gateway.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.lienthong.gateway.proof.SyntheticDossier;
import vn.lienthong.mock.npsp.Fault;

/** What operators do with messages in a real browser: find them, follow them, replay and edit them. */
class ConsoleMessagesTest extends OnConsole {

    @Test
    void a_group_is_previewed_and_replayed_and_every_message_is_followed() {
        List<String> messages = stage.refused(3, "1.009991", "Thủ tục chưa được công bố");
        Page page = stage.at("operator", "/console/parked");
        Locator group = section(page, "Thủ tục chưa được công bố");
        assertThat(group).containsText("3 thông điệp");
        assertThat(group).containsText("Đọc lý do, sửa hồ sơ");
        Chromium.picture(page, "console-parked");

        group.getByRole(AriaRole.HEADING).getByRole(AriaRole.LINK).click();
        assertThat(page.locator("tbody tr")).hasCount(3);
        Chromium.picture(page, "console-group");
        press(page, "Xem trước phát lại cả nhóm (3)");
        answer(page, "Cổng đã công bố", "Lập bản xem trước");

        assertThat(page.getByText("Đã chọn 3 thông điệp: 3 sẽ thực hiện.")).isVisible();
        Chromium.picture(page, "console-job-preview");
        press(page, "Cho chạy");
        press(dialog(page), "Cho chạy");
        stage.untilInTime(
                () -> messages.stream().allMatch(it -> stage.gateway.state(it).equals("DELIVERED")));
        assertThat(page.getByText("Xong 3/3: đã phát lại 3; phần đã gửi nay: đã đến nơi 3"))
                .isVisible();
        Chromium.picture(page, "console-job-done");
        navigate(page, "Đợt phát lại");
        assertThat(page.getByText("Cổng đã công bố")).isVisible();
        Chromium.picture(page, "console-jobs");
    }

    @Test
    void some_are_chosen_and_withdrawn_after_all_and_what_is_chosen_survives_the_refresh() {
        stage.refused(2, "1.009992", "Sai mã lĩnh vực");
        Page page = stage.at("operator", "/console/parked");
        section(page, "Sai mã lĩnh vực")
                .getByRole(AriaRole.HEADING)
                .getByRole(AriaRole.LINK)
                .click();

        page.locator("tbody input").first().check();
        assertThat(page.getByText("Phát lại đã chọn (1)")).isEnabled();
        stage.refused(1, "1.009992", "Sai mã lĩnh vực");
        assertThat(page.locator("tbody tr")).hasCount(3);
        assertThat(page.locator("tbody input").first()).isChecked();
        press(page, "Hủy đã chọn (1)");
        answer(page, "Công dân đã rút hồ sơ", "Lập bản xem trước");
        press(page, "Bỏ đợt");
        answer(page, "Chọn nhầm", "Bỏ đợt");
        assertThat(page.getByText("đã bỏ; phần đã làm giữ nguyên")).isVisible();
    }

    @Test
    void a_message_is_edited_with_a_second_person_and_the_original_stays() {
        SyntheticDossier dossier = stage.dossier().handledBy("90909");
        String message = stage.gateway.accepted(dossier);
        stage.untilInTime(() -> stage.gateway.state(message).equals("PARKED"));
        Page page = stage.at("operator", "/console/messages/" + message + "/edit");

        press(page, "Mở nội dung để sửa…");
        answer(page, "Sửa đơn vị theo phiếu", "Hiện đầy đủ");
        page.locator("input[name='/receivedAt']").fill("31/02/2025");
        press(page, "Xem sẽ đổi gì");
        assertThat(page.getByRole(AriaRole.ALERT).last()).containsText("/receivedAt");
        Chromium.picture(page, "console-edit-findings");
        page.locator("input[name='/receivedAt']").fill("2025-07-01T09:00+07:00");
        page.locator("input[name='/handlingUnit/code']").fill("14620");
        page.locator("input[name='/applicant/name']").fill("Trần Thị Thử");
        press(page, "Xem sẽ đổi gì");
        assertThat(page.locator("ins")).hasText(new String[] {"Trần Thị Thử", "14620"});
        assertThat(page.getByText("phải có người thứ hai duyệt")).isVisible();
        Chromium.picture(page, "console-edit");
        press(page, "Xin duyệt…");
        answer(page, "Sửa theo giấy tờ", "Xin duyệt");
        assertThat(page.getByText("Người khác phải duyệt.")).isVisible();

        Page approver = stage.at("approver", "/console/approvals");
        Chromium.picture(approver, "console-approvals");
        press(approver, "Duyệt và thực hiện");
        answer(approver, "Đúng giấy tờ", "Duyệt và thực hiện");
        stage.untilInTime(() -> stage.gateway.state(message).equals("DELIVERED"));
        assertThat(approver.getByText("đã duyệt và thực hiện")).isVisible();
        page.navigate(stage.address("/console/messages/" + message));
        assertThat(page.getByText("Bản được tiếp nhận")).isVisible();
        assertThat(page.getByText("Bản sửa 2")).isVisible();
    }

    @Test
    void a_dossier_is_found_without_its_code_in_an_address_and_shown_masked_until_a_reason_is_given() {
        SyntheticDossier dossier = stage.dossier();
        String message = stage.gateway.accepted(dossier);
        stage.untilInTime(() -> stage.gateway.state(message).equals("DELIVERED"));
        Page page = stage.at("operator", "/console/messages");

        page.locator("input[name=dossier]").fill(dossier.code());
        press(page, "Tìm");
        assertThat(page.getByText("1 thông điệp", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        Chromium.picture(page, "console-search");
        page.locator("tbody a").click();
        page.getByText("DongBoHoSoMC").click();
        assertThat(page.locator("pre").first()).containsText("\"ChuHoSo\": \"***\"");
        Chromium.picture(page, "console-message");
        press(page, "Hiện đầy đủ…");
        answer(page, "Công dân hỏi về hồ sơ", "Hiện đầy đủ");
        assertThat(page.locator("pre").first()).containsText("Nguyễn Thị Thử Nghiệm");

        page.getByText("cả hồ sơ trên mọi làn").click();
        page.locator("summary").click();
        assertThat(page.getByText("hệ thống nhận xác nhận").first()).isVisible();
        assertThat(page.url()).doesNotContain(dossier.code());
        Chromium.picture(page, "console-dossier");
        navigate(page, "Nhật ký");
        assertThat(page.getByText("Công dân hỏi về hồ sơ")).isVisible();
        press(page, "Kiểm tra chuỗi nhật ký");
        assertThat(page.getByText("Chuỗi nguyên vẹn")).isVisible();
        Chromium.picture(page, "console-audit");
    }

    @Test
    void an_outcome_that_is_unknown_says_since_when_and_goes_from_the_page_once_the_system_was_asked() {
        SyntheticDossier dossier = stage.dossier();
        stage.portal.faults().add(Fault.answerLost().onDossier(dossier.code()).times(1));
        stage.portal.faults().add(Fault.staleLookup());
        String message = stage.gateway.accepted(dossier);
        stage.until(() -> stage.gateway.state(message).equals("UNKNOWN"));

        Page page = stage.at("operator", "/console/unknown");
        assertThat(page.locator("article")).containsText(dossier.code());
        page.locator("article summary").first().click();
        assertThat(page.locator("article")).containsText("mất câu trả lời");
        Chromium.picture(page, "console-unknown");
        stage.portal.faults().clear();
        stage.untilInTime(() -> stage.gateway.state(message).equals("DELIVERED"));
        assertThat(page.getByText("Không có thông điệp nào chưa rõ kết quả.")).isVisible();
    }
}
