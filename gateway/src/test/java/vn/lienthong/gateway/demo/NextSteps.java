package vn.lienthong.gateway.demo;

import java.net.URI;
import vn.lienthong.gateway.demo.kit.DayClock;
import vn.lienthong.gateway.demo.kit.Terminal;

/** Says where to look next. */
final class NextSteps {

    private final Stage stage;
    private final URI gateway;

    NextSteps(Stage stage, URI gateway) {
        this.stage = stage;
        this.gateway = gateway;
    }

    void show() {
        Terminal terminal = stage.terminal();
        terminal.say(" Xem tiếp / Where to look next");
        terminal.say("   K=\"Authorization: Bearer $(cat " + stage.home().keyFile("operator") + ")\"");
        look("figures", "/api/v1/reports/daily?date=" + DayClock.DATE);
        look("law", "/api/v1/law");
        look("parked", "/api/v1/parked");
        look("lane", "/api/v1/lanes/NPSP");
        look("paper", "/api/v1/paper-tasks");
        look("linked births", "/api/v1/linked");
        look("filed at the Portal", "/api/v1/filed");
        look("land units", "/api/v1/land-units");
        look("awaited", "/api/v1/follow-ups");
        look("dossier", "/api/v1/dossiers/" + stage.script().cases().get(0).code());
        terminal.say("   curl -s -XPOST -H \"$K\" " + gateway + "/api/v1/messages/<id>/replay");
        terminal.say(
                "   Cổng giả lập / the mock Portal: curl -s " + stage.portal().admin() + "/mock/portal/books");
        terminal.say(
                "   Cổng đang lỗi gì / its faults:   curl -s " + stage.portal().admin() + "/mock/portal/faults");
        terminal.say("   Sổ của Bộ Tư pháp giả lập / the registry's books: curl -s "
                + stage.civil().registry().admin() + "/mock/registry/books");
        terminal.say("   Sổ của trục DVC liên thông giả lập / the hub's books: curl -s "
                + stage.linked().hub().admin() + "/mock/hub/books");
        terminal.say("   Sổ của hệ thống tỉnh giả lập / the province's books: curl -s "
                + stage.filed().admin() + "/mock/province/books");
        terminal.say("   Sổ của hệ thống đất đai giả lập / the land system's books: curl -s "
                + stage.land().side().admin() + "/mock/land/books");
        terminal.say("   Danh mục đơn vị / units: " + stage.home().units());
        terminal.say("   Nhật ký / log: " + stage.home().log());
        terminal.say("   Chơi lại từ đầu / start afresh: rm -r " + stage.home().data());
        terminal.blank();
        terminal.say(" Đang chạy; Ctrl-C để dừng / Running; Ctrl-C ends it");
    }

    private void look(String what, String path) {
        stage.terminal().say("   curl -s -H \"$K\" '" + gateway + path + "'   # " + what);
    }
}
