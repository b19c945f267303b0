package vn.lienthong.gateway.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is left of an operator's morning: a list is mended, what was done is looked up, and the day before is signed. */
class OperatorsMorningTest extends OnConsole {

    private static final String UNKNOWN = "14467";

    @Test
    void what_the_list_of_units_lacks_is_added_here_after_seeing_what_it_releases_and_who_did_so_is_found()
            throws IOException {
        List<String> parked = Stream.generate(
                        () -> stage.gateway.accepted(stage.dossier().handledBy(UNKNOWN)))
                .limit(2)
                .toList();
        parked.forEach(it -> stage.untilInTime(() -> stage.gateway.state(it).equals("PARKED")));
        Page page = stage.at("operator", "/console/work");

        Locator row = page.locator("tbody tr").filter(new Locator.FilterOptions().setHasText(UNKNOWN));
        assertThat(row).containsText("Tên đơn vị cho Cổng DVCQG");
        press(row, "Xem trước");
        dialog(page).locator("input[name=value]").fill("Xã Thử Nghiệm");
        page.keyboard().press("Enter");
        assertThat(dialog(page)).containsText("2 hồ sơ đang chờ mã này; đã dịch thử 2, trong đó 2 đi được ngay");
        dialog(page).locator("textarea").fill("Bổ sung sau sắp xếp");
        press(dialog(page), "Thêm vào danh mục");
        assertThat(page.getByText("Đã chọn 2 thông điệp: 2 sẽ thực hiện.")).isVisible();
        press(page.locator("main"), "Cho chạy");
        press(dialog(page), "Cho chạy");
        parked.forEach(it -> stage.untilInTime(() -> stage.gateway.state(it).equals("DELIVERED")));
        page.navigate(stage.address("/console/messages/" + parked.get(0)));
        assertThat(page.getByRole(AriaRole.COLUMNHEADER).getByText("Nút")).isVisible();

        Page approver = stage.at("approver", "/console/audit");
        approver.locator("input[name=act]").fill("catalogue.add");
        approver.keyboard().press("Enter");
        assertThat(approver.locator("#results tbody tr")).hasCount(1);
        assertThat(approver.locator("#results"))
                .containsText(Pattern.compile("bổ sung danh mục.*Bổ sung sau sắp xếp", Pattern.DOTALL));
        Download found =
                approver.waitForDownload(() -> approver.locator("#export-found").click());
        assertThat(Files.readString(found.path()))
                .contains("catalogue.add", UNKNOWN)
                .doesNotContain("account.login");
    }

    @Test
    void the_day_before_is_signed_by_an_approver_who_saw_its_figures() {
        stage.clock.advance(Duration.ofHours(16));
        Page page = stage.at("approver", "/console/reports?span=DAY&date=2025-07-01");
        stage.untilInTime(() -> {
            page.reload();
            return page.locator("#sign").count() == 1;
        });

        page.locator("#sign").click();
        assertThat(dialog(page)).containsText("Ký phiếu ngày 01/07/2025?");
        dialog(page).locator("textarea").fill("Đã đối chiếu");
        press(dialog(page), "Ký");
        assertThat(page.locator("main"))
                .containsText(
                        Pattern.compile("Phiếu đã ký.*01/07/2025.*toàn tỉnh.*approver.*Đã đối chiếu", Pattern.DOTALL));
        assertThat(page.locator("#sign")).hasCount(0);
    }
}
