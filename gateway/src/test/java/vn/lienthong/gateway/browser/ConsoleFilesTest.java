package vn.lienthong.gateway.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lienthong.gateway.proof.PaperFile;

/** What is brought to the console as files, and what comparing finds. */
class ConsoleFilesTest extends OnConsole {

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

    private static Locator difference(Page page, String dossier) {
        return page.locator("tbody tr").filter(new Locator.FilterOptions().setHasText(dossier));
    }
}
