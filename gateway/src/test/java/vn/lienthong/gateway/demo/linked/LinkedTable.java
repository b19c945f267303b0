package vn.lienthong.gateway.demo.linked;

import vn.lienthong.gateway.demo.kit.Messages;
import vn.lienthong.gateway.demo.kit.Terminal;

/** Shows the figures of the linked births. */
public final class LinkedTable {

    private final Terminal terminal;

    public LinkedTable(Terminal terminal) {
        this.terminal = terminal;
    }

    public void show(LinkedFigures it) {
        terminal.say(" Khai sinh liên thông / linked births            %6d".formatted(it.taken()));
        terminal.say(
                "   đã khai sinh / registered %d · đã đăng ký thường trú / residence %d · có thẻ BHYT / insurance %d"
                        .formatted(it.registered(), it.residence(), it.insurance()));
        terminal.say("   cơ quan im lặng quá hạn / an agency silent past its time %d · xong cả ba / all three done %d"
                .formatted(it.silent(), it.finished()));
        Messages law = it.messages();
        terminal.say(" Định luật của làn / the lane's law: %d thông điệp / messages =".formatted(law.total()));
        terminal.say("   %d waiting + %d sending + %d unknown + %d parked + %d manual"
                .formatted(law.waiting(), law.sending(), law.unknown(), law.parked(), law.manual()));
        terminal.say("   + %d delivered + %d superseded + %d cancelled"
                .formatted(law.delivered(), law.superseded(), law.cancelled()));
        LinkedFigures.Hub hub = it.hub();
        terminal.say(" Sổ của trục DVC liên thông / the hub's books: %d hồ sơ / dossiers".formatted(hub.held()));
        terminal.say("   báo đủ, đúng thứ tự 1-3-7-4, một lần / reported in order, once %d · lặp / repeats %d"
                .formatted(hub.reportedInOrder(), hub.repeats()));
        terminal.say(
                "   bị từ chối / refused %d · sai đặc tả / malformed %d · sai kết quả / wrong %d · khác sổ cái / disagree %d"
                        .formatted(hub.refused(), hub.malformed(), hub.wrongResults(), hub.disagreesWithLedger()));
    }
}
