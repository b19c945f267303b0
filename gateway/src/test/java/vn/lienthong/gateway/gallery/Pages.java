package vn.lienthong.gateway.gallery;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.regex.Pattern;
import vn.lienthong.gateway.proof.PaperFile;

/** Every page of the console, one after the other, as people come to it in their work. */
final class Pages {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Album album;
    private final Album colleague;
    private final Situation situation;

    /** @param album of somebody who may open every page @param colleague of an operator */
    Pages(Album album, Album colleague, Situation situation) {
        this.album = album;
        this.colleague = colleague;
        this.situation = situation;
    }

    void take() {
        overview();
        parked();
        messages();
        edit();
        album.page("approvals", "/console/approvals");
        workLists();
        catchUp();
        reports();
        album.page("systems", "/console/systems");
        systemsDialog();
        audit();
        album.page("people", "/console/people");
        album.page("terms", "/console/terms");
        colleague.page("forbidden", "/console/forbidden");
        album.page("trouble", "/console/messages/00000000-0000-0000-0000-000000000000");
    }

    private void overview() {
        album.open("/console").page().locator("#hours").waitFor();
        album.take("overview");
    }

    private void parked() {
        album.page("parked", "/console/parked");
        album.page("group", "/console/parked/" + situation.group());
        album.page().locator("#all").click();
        album.settled().take("dialog");
        album.answer("Cổng báo đã công bố thủ tục");
        album.page().waitForURL(Pattern.compile(".*/console/jobs/.*"));
        album.page().locator("main progress, main table").first().waitFor();
        album.page()
                .getByText(Pattern.compile("sẽ thực hiện|will be|would"))
                .first()
                .waitFor();
        album.take("job");
        album.page("jobs", "/console/jobs");
        album.page("unknown", "/console/unknown");
    }

    private void messages() {
        album.open("/console/messages").page().locator("select[name=state]").selectOption("DELIVERED");
        album.page().locator("#search button").first().click();
        album.settled().take("messages");
        album.open("/console/messages/" + situation.delivered());
        Locator exchange = album.page().locator("details[id^=x-] summary").first();
        exchange.click();
        album.page().locator("details[id^=x-] pre").first().waitFor();
        album.take("message");
        album.page("dossier", "/console/messages/" + situation.land() + "/dossier");
    }

    private void edit() {
        Page page = colleague
                .open("/console/messages/" + situation.parked() + "/edit")
                .page();
        page.locator("main .buttons button").first().click();
        colleague.settled().answer("Sửa theo giấy tờ gốc");
        Locator name = page.locator("input[name='/applicant/name']");
        name.fill(name.inputValue().equals("Trần Thị Mẫu") ? "Trần Thị Mẫu Hai" : "Trần Thị Mẫu");
        page.locator("#editor button").first().click();
        page.locator("#send").waitFor();
        colleague.take("edit");
        page.locator("#send").click();
        colleague.settled().answer("Tên ghi sai khi nhập");
        page.waitForURL(Pattern.compile(".*/console/messages/[^/]*$|.*/console/approvals.*"));
    }

    private void workLists() {
        album.page("paper", "/console/paper");
        album.page("paper-task", "/console/paper/" + situation.task());
        album.page("work", "/console/work");
    }

    private void catchUp() {
        Page page = colleague.open("/console/catch-ups").page();
        byte[] file = new PaperFile()
                .row("H42.32-250701-9001")
                .row("H42.32-250701-9002", "Kênh tiếp nhận", "qua mạng")
                .xlsx();
        page.locator("input[type=file]").setInputFiles(new FilePayload("ngày giấy 01-07.xlsx", XLSX, file));
        page.locator("input[name=check]").check();
        page.locator("#bring button").click();
        page.locator("#figures").waitFor();
        page.locator("#take-xlsx").waitFor();
        colleague.take("catch-up");
        colleague.page("catch-ups", "/console/catch-ups");
    }

    private void reports() {
        album.page("sheet", "/console/sheet?date=" + Situation.DAY);
        album.page("reports", "/console/reports?span=DAY&date=" + Situation.DAY);
        album.page("indicators", "/console/indicators?span=DAY&date=" + Situation.DAY);
        album.page("indicator", "/console/indicators/" + Situation.DAY + "/SYNCHRONISED");
        album.page("reconciliations", "/console/reconcile");
        album.page("reconciliation", "/console/reconcile/" + situation.comparison());
    }

    private void systemsDialog() {
        album.page().locator("form[action$='/NPSP/windows/plan'] button").click();
        album.settled().take("maintenance");
        album.page().keyboard().press("Escape");
    }

    private void audit() {
        album.open("/console/audit").page().locator("#search button[hx-get]").click();
        album.page().locator("#verdict p").waitFor();
        album.take("audit");
    }
}
