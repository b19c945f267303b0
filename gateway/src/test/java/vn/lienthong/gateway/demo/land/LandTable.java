package vn.lienthong.gateway.demo.land;

import vn.lienthong.gateway.demo.kit.Messages;
import vn.lienthong.gateway.demo.kit.Terminal;

/** Shows the figures of the land dossiers. */
public final class LandTable {

    private final Terminal terminal;

    public LandTable(Terminal terminal) {
        this.terminal = terminal;
    }

    public void show(LandFigures it) {
        terminal.say(" Hồ sơ đất đai / land dossiers                    %6d".formatted(it.received()));
        terminal.say("   hệ thống đất đai đã nhận / taken by the land system %d · báo bổ sung, trả kết quả / steps %d"
                .formatted(it.delivered(), it.steps()));
        terminal.say("   xã chưa kết nối, giữ đến trưa rồi tự gửi / kept until noon, then left by themselves %d"
                .formatted(it.keptUntilNoon()));
        terminal.say(
                "   thông báo thuế, một tệp / one file of tax notices: %d dòng đã báo / told, %d giữ lại / waits for a person"
                        .formatted(it.taxTold(), it.taxParked()));
        Messages law = it.messages();
        terminal.say(" Định luật của làn / the lane's law: %d thông điệp / messages =".formatted(law.total()));
        terminal.say("   %d waiting + %d sending + %d unknown + %d parked + %d manual"
                .formatted(law.waiting(), law.sending(), law.unknown(), law.parked(), law.manual()));
        terminal.say("   + %d delivered + %d superseded + %d cancelled"
                .formatted(law.delivered(), law.superseded(), law.cancelled()));
        LandFigures.Books books = it.books();
        terminal.say(" Sổ của hệ thống đất đai / the land system's books: %d hồ sơ / dossiers · %d steps"
                .formatted(books.held(), books.steps()));
        terminal.say(
                "   bước không có hồ sơ / steps of nobody %d · lặp vô hại / harmless repeats %d · sai đặc tả / malformed %d · khác sổ cái / disagree %d"
                        .formatted(
                                books.ofNobody(),
                                books.harmlessRepeats(),
                                books.malformed(),
                                books.disagreesWithLedger()));
    }
}
