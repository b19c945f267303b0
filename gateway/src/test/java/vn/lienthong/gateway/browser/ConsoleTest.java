package vn.lienthong.gateway.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lienthong.gateway.proof.FaultRow;
import vn.lienthong.gateway.proof.PaperFile;
import vn.lienthong.gateway.proof.RunningGateway;
import vn.lienthong.gateway.proof.SyntheticDossier;
import vn.lienthong.mock.npsp.Fault;
import vn.lienthong.routes.http.PeerCertificates;
import vn.lienthong.routes.http.PeerCertificates.Seen;

/** What operators do with the console, in a real browser, against a running gateway with its troubles. */
class ConsoleTest {

    private static final int DESK = 1280;
    private static final int PHONE = 390;
    private static final String HIDDEN =
            "Array.from(document.querySelectorAll('main .wide')).filter(it => it.scrollWidth > it.clientWidth + 1).length";
    private static final String MARKUP = "<img src=x onerror=\"document.title='chiem'\"><script>alert(1)</script>";

    @TempDir
    static Path data;

    private static ConsoleStage stage;

    @BeforeAll
    static void open() {
        PlaywrightAssertions.setDefaultAssertionTimeout(60_000);
        stage = new ConsoleStage(data);
    }

    @AfterEach
    void nothing_is_wrong_with_our_pages() {
        stage.portal.faults().clear();
        assertThat(stage.complaints).isEmpty();
    }

    @AfterAll
    static void close() {
        if (stage != null) {
            stage.close();
        }
    }

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

    @Test
    void a_paper_days_file_is_brought_and_its_bad_rows_are_taken_back() throws IOException {
        Path good = Files.write(
                data.resolve("ngày giấy.xlsx"),
                new PaperFile()
                        .row("H42.14.5-250628-0001")
                        .row("H42.14.5-250628-0002", "Kênh tiếp nhận", MARKUP)
                        .xlsx());
        Path bad = Files.writeString(data.resolve("khac.csv"), "a,b\n1,2\n");
        Page page = stage.at("operator", "/console/catch-ups");
        page.locator("input[type=file]").setInputFiles(bad);
        press(page, "Gửi tệp");
        assertThat(page.locator("#bring .trouble")).containsText("Dùng tệp mẫu");

        page.locator("input[type=file]").setInputFiles(good);
        press(page, "Gửi tệp");
        assertThat(page.locator("h1")).hasText("ngày giấy.xlsx");
        assertThat(page.locator("#figures")).hasText("2 dòng: 1 đã nhận, 0 đã có từ trước, 0 đạt, 1 lỗi, 0 đang chờ");
        assertThat(section(page, "Dòng lỗi và lý do")).containsText("Ghi một trong: Trực tiếp, Trực tuyến, Bưu chính");
        Chromium.picture(page, "console-paper-day");
        Download rows = page.waitForDownload(() -> page.locator("#take-xlsx").click());
        assertThat(rows.failure()).isNull();
        navigate(page, "Nhập bù hồ sơ giấy");
        assertThat(page.getByRole(AriaRole.LINK).getByText("ngày giấy.xlsx")).isVisible();
    }

    @Test
    void what_differs_is_found_by_a_dry_run_and_one_click_from_its_dossier_and_then_sent_again() {
        String keyed = stage.held("RECEIVED");
        String behind = stage.held("RECEIVED", "PROCESSING");
        stage.undone(behind);
        stage.portal.office().key(keyed, "9");
        Page page = stage.at("operator", "/console/reconcile");

        press(page, "Đối soát");
        dialog(page).locator("input[name=from]").fill("2025-07-01");
        dialog(page).locator("input[name=to]").fill(stage.today());
        press(dialog(page), "Đối soát");
        page.waitForURL(Pattern.compile(".*/console/reconcile/[0-9a-f-]{36}"));
        stage.compared(page);

        assertThat(difference(page, keyed))
                .containsText(Pattern.compile(
                        "chưa từng gửi.*2 · Được tiếp nhận.*9 · Đã xử lý xong.*người phụ trách", Pattern.DOTALL));
        assertThat(difference(page, behind))
                .containsText(Pattern.compile("cũ hơn.*4 · Đang xử lý.*2 · Được tiếp nhận.*Chạy thử", Pattern.DOTALL));
        Chromium.picture(page, "console-reconciliation");
        difference(page, behind).getByRole(AriaRole.LINK).click();
        assertThat(page.locator("main")).containsText(behind);
        page.goBack();

        press(page, "Gửi bù");
        press(dialog(page), "Gửi bù");
        assertThat(page.locator(".facts")).containsText(Pattern.compile("Chạy thử\\s*không"));
        stage.compared(page);
        page.locator("#became-REFRESHED").click();
        assertThat(difference(page, behind)).containsText("đã gửi cập nhật");
        assertThat(difference(page, keyed)).hasCount(0);
        stage.untilInTime(() -> stage.shown(behind).equals("4"));
        assertThat(stage.shown(keyed)).isEqualTo("9");
        page.navigate(stage.address("/console/reconcile"));
        assertThat(page.locator("#reconciliations tbody tr").first()).containsText("đã xong");
        Chromium.picture(page, "console-reconciliations");
    }

    @Test
    void lists_are_handed_in_where_a_comparison_is_begun_and_what_is_wrong_with_one_is_said_there(@TempDir Path data)
            throws IOException {
        String held = stage.held("RECEIVED");
        String never = stage.dossier().code();
        Path good = Files.writeString(
                data.resolve("của tỉnh.csv"), "Mã hồ sơ,Trạng thái\n" + held + ",2\n" + never + ",2\n");
        Path broken = Files.writeString(data.resolve("nửa hỏng.csv"), "Mã hồ sơ,Trạng thái\n" + held + ",lạ\n");
        Path strange = Files.writeString(data.resolve("khác.csv"), "tên,tuổi\nA,1\n");
        Page page = stage.at("operator", "/console/reconcile");
        press(page, "Đối soát");
        Locator asked = dialog(page);
        Locator file = asked.locator("input[data-into=provinceList]");
        asked.locator("select[name=lane]").selectOption("LAND");
        assertThat(asked.locator("select[name=lane] option:checked")).containsText("phải có tệp");
        press(asked, "Đối soát");
        assertThat(asked.locator(".trouble")).containsText("không tra cứu được từng hồ sơ");

        asked.locator("select[name=lane]").selectOption("NPSP");
        file.setInputFiles(strange);
        press(asked, "Đối soát");
        assertThat(asked.locator(".went").first()).containsText("Mã hồ sơ");
        file.setInputFiles(broken);
        press(asked, "Đối soát");
        assertThat(asked.locator(".went").first())
                .containsText(Pattern.compile("Đã nạp nửa hỏng.csv.*Dòng 2", Pattern.DOTALL));
        assertThat(new Axe().violations(page)).isEmpty();
        Chromium.picture(page, "console-reconcile-lists");

        file.setInputFiles(good);
        asked.locator("input[name=from]").fill("2025-07-01");
        asked.locator("input[name=to]").fill(stage.today());
        press(asked, "Đối soát");
        page.waitForURL(Pattern.compile(".*/console/reconcile/[0-9a-f-]{36}"));
        stage.compared(page);
        assertThat(page.locator(".facts")).containsText("danh sách của tỉnh");
        assertThat(difference(page, never)).containsText("chưa gửi lên trục");
        assertThat(difference(page, held)).hasCount(0);
    }

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
        Page page = stage.person("administrator");
        page.navigate(stage.address("/console/parked"));
        String group = section(page, "Cho người đọc màn hình")
                .getByRole(AriaRole.HEADING)
                .getByRole(AriaRole.LINK)
                .getAttribute("href");
        String comparison = stage.compared();
        Axe axe = new Axe();
        SoftAssertions all = new SoftAssertions();
        for (String language : List.of("English", "Tiếng Việt")) {
            press(page, language);
            for (String path : paths(message, group, comparison)) {
                page.navigate(stage.address(path));
                assertThat(page.locator(".htmx-request")).hasCount(0);
                for (int width : List.of(PHONE, DESK)) {
                    page.setViewportSize(width, 844);
                    String where = path + " " + language + " " + width;
                    all.assertThat(axe.violations(page)).as(where).isEmpty();
                    all.assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                            .as("scrolls sideways: " + where)
                            .isLessThanOrEqualTo(width);
                    all.assertThat(width == PHONE ? (int) page.evaluate(HIDDEN) : 0)
                            .as("tables with columns out of sight: " + where)
                            .isZero();
                }
                all.assertThat(page.content()).as(path).doesNotContain("??");
            }
        }
        page.navigate(stage.address("/console/work"));
        Chromium.picture(page, "console-work");
        page.navigate(stage.address("/console/reports?span=WEEK&date=2025-07-01"));
        Chromium.picture(page, "console-reports");
        all.assertAll();
    }

    private static List<String> paths(String message, String group, String comparison) {
        return List.of(
                "/console",
                "/console/parked",
                group,
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
                "/console/reconcile/" + comparison,
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

    private static Locator section(Page page, String text) {
        return page.locator("section", new Page.LocatorOptions().setHasText(text));
    }

    private static Locator difference(Page page, String dossier) {
        return page.locator("tbody tr").filter(new Locator.FilterOptions().setHasText(dossier));
    }

    private static Locator dialog(Page page) {
        return page.getByRole(AriaRole.DIALOG);
    }

    private static void press(Page page, String label) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(label).setExact(true))
                .click();
    }

    private static void press(Locator part, String label) {
        part.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(label).setExact(true))
                .click();
    }

    private static void answer(Page page, String reason, String label) {
        dialog(page).locator("textarea").fill(reason);
        press(dialog(page), label);
    }

    private static void navigate(Page page, String name) {
        page.getByRole(AriaRole.NAVIGATION)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name))
                .click();
    }
}
