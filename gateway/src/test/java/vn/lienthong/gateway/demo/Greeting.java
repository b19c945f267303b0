package vn.lienthong.gateway.demo;

import java.net.URI;
import vn.lienthong.gateway.demo.kit.Terminal;

/** What is said before the day begins, or in its place. */
final class Greeting {

    private final Stage stage;
    private final Terminal terminal;

    Greeting(Stage stage) {
        this.stage = stage;
        this.terminal = stage.terminal();
    }

    void welcome(URI gateway, boolean over) {
        terminal.blank();
        terminal.say(" Trục liên thông · Ninh Bình, 01/07/2025, ngày đầu của chính quyền hai cấp");
        terminal.say(" Liên Thông Gateway · a province's first day under the two-level model");
        terminal.say("   Trục / gateway " + gateway + " · Cổng giả lập / mock Portal "
                + stage.portal().base());
        terminal.say("   Hệ thống hộ tịch giả lập / mock civil registry "
                + stage.civil().registry().base());
        terminal.say("   Trục dịch vụ công liên thông giả lập / mock hub of linked procedures "
                + stage.linked().hub().base());
        terminal.say("   Hệ thống đất đai giả lập / mock land system "
                + stage.land().side().base());
        terminal.say("   Dữ liệu / data " + stage.home().data());
        int wanted = stage.settings().port();
        if (wanted != 0 && gateway.getPort() != wanted) {
            terminal.say("   Cổng mạng " + wanted + " đã bận, dùng " + gateway.getPort() + " / port " + wanted
                    + " is taken, using " + gateway.getPort());
        }
        if (over) {
            terminal.say("   Ngày này đã diễn xong, dưới đây là kết quả / this day is over, here are its figures");
        } else if (stage.journal().size() > 0) {
            terminal.say("   Ngày đang dở được diễn tiếp / the day goes on where it was broken off");
        } else {
            terminal.say(
                    "   Diễn trong khoảng %.0f giây; mọi dữ liệu đều là giả / about %.0f seconds; all data invented"
                            .formatted(
                                    stage.settings().seconds(), stage.settings().seconds()));
        }
        terminal.blank();
    }

    void brokenOff() {
        terminal.say(" ✗ Ngày trong " + stage.home().data()
                + " bị ngắt giữa chừng, và Cổng giả lập mất sổ cùng tiến trình ấy.");
        terminal.say("   The day in it was broken off, and the mock Portal's books went with its process.");
        afresh();
        terminal.say(
                "   Muốn ngắt và chạy tiếp, cho Cổng chạy riêng / to break off and go on, run the Portal on its own:");
        terminal.say(
                "   LIENTHONG_DEMO_PORTAL, LIENTHONG_DEMO_REGISTRY, LIENTHONG_DEMO_HUB, …_PROVINCE, …_LAND (README.md)");
    }

    void tooLateToMend() {
        terminal.say(" ✗ Cổng giả lập của ngày ấy đã mất cùng tiến trình; hãy diễn lại với LIENTHONG_DEMO_MEND=true.");
        terminal.say("   That day's mock Portal is gone with its process; play again with LIENTHONG_DEMO_MEND=true.");
        afresh();
    }

    private void afresh() {
        terminal.say("   Chơi lại từ đầu / start afresh: rm -r " + stage.home().data());
    }
}
