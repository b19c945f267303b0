package vn.lienthong.gateway.demo;

import java.util.List;
import vn.lienthong.gateway.demo.civil.CivilTable;
import vn.lienthong.gateway.demo.filed.FiledTable;
import vn.lienthong.gateway.demo.identity.IdentityTable;
import vn.lienthong.gateway.demo.kit.Dossiers;
import vn.lienthong.gateway.demo.kit.Group;
import vn.lienthong.gateway.demo.kit.Messages;
import vn.lienthong.gateway.demo.kit.Terminal;
import vn.lienthong.gateway.demo.land.LandTable;
import vn.lienthong.gateway.demo.linked.LinkedTable;

/** Shows the day's figures. */
final class DayTable {

    private static final int WHY = 13;
    private static final List<String> REMEDIES = List.of(
            "sửa ở Cổng rồi phát lại / mend at the Portal, then replay",
            "thêm vào units.csv rồi phát lại / add to units.csv, then replay",
            "sửa ở nguồn, gửi bản mới / mend at the source, send anew");

    private final Terminal terminal;

    DayTable(Terminal terminal) {
        this.terminal = terminal;
    }

    void show(String title, Figures figures, Verdict verdict) {
        terminal.blank();
        terminal.rule();
        terminal.say(" " + title);
        terminal.rule();
        dossiers(figures.dossiers());
        messages(figures);
        portal(figures.portal());
        groups(figures.parkedGroups());
        new IdentityTable(terminal).show(figures.identity());
        terminal.rule();
        new CivilTable(terminal).show(figures.civil());
        terminal.rule();
        new LinkedTable(terminal).show(figures.linked());
        terminal.rule();
        new FiledTable(terminal).show(figures.filed());
        terminal.rule();
        new LandTable(terminal).show(figures.land());
        terminal.rule();
        verdict.complaints().forEach(it -> terminal.say(" ✗ " + it));
        terminal.say(
                verdict.isGood()
                        ? " ✓ Khớp: sổ cái, nhật ký của tỉnh, sổ của Cổng, Bộ, trục liên thông / ledger, province and all books agree"
                        : " ✗ Không khớp / They disagree");
        terminal.rule();
    }

    private void dossiers(Dossiers it) {
        terminal.say(" Hồ sơ nhận trong ngày / dossiers received     %6d".formatted(it.received()));
        terminal.say(
                "   đã đồng bộ / synchronised                   %6d  = %d trực tiếp / direct + %d trực tuyến / online"
                        .formatted(
                                it.synchronised().total(),
                                it.synchronised().direct(),
                                it.synchronised().online()));
        terminal.say("   giữ lại, chờ xử lý / parked                 %6d".formatted(it.parked()));
        terminal.say("   còn chờ / waiting                           %6d".formatted(it.waiting()));
    }

    private void messages(Figures figures) {
        Messages it = figures.messages();
        terminal.say(" Định luật / The law: %d hồ sơ / dossiers, %d thông điệp / messages ="
                .formatted(figures.dossiers().received(), it.total()));
        terminal.say("   %d waiting + %d sending + %d unknown + %d parked + %d manual"
                .formatted(it.waiting(), it.sending(), it.unknown(), it.parked(), it.manual()));
        terminal.say("   + %d delivered + %d superseded + %d cancelled: %s"
                .formatted(
                        it.delivered(),
                        it.superseded(),
                        it.cancelled(),
                        figures.lawHolds() ? "đúng / holds" : "KHÔNG ĐÚNG / BROKEN"));
    }

    private void portal(Figures.PortalFigures it) {
        terminal.say(" Sổ của Cổng / the Portal's books: %d hồ sơ / dossiers".formatted(it.dossiers()));
        terminal.say("   ghi hai lần / applied twice %d · không phải bản mới nhất / not newest %d · thiếu / missing %d"
                .formatted(it.appliedTwice(), it.notNewest(), it.missing()));
        terminal.say("   sai đặc tả / malformed %d · lặp vô hại / harmless repeats %d · khác sổ cái / disagree %d"
                .formatted(it.malformed(), it.harmlessRepeats(), it.disagreesWithLedger()));
    }

    private void groups(List<Group> groups) {
        for (Group it : groups) {
            terminal.say(" Giữ lại / parked: %d × %s (%s)".formatted(it.count(), it.titleVi(), it.code()));
            terminal.say("   " + it.titleEn());
            terminal.say("   vì / why: " + Terminal.fit(it.reason(), WHY));
            terminal.say("   ví dụ / example: " + it.example());
            terminal.say("   cách sửa / remedy: " + remedy(it));
        }
    }

    private static String remedy(Group group) {
        if (group.cause().equals("UNTRANSLATABLE")) {
            return REMEDIES.get(1);
        }
        return REMEDIES.get(group.reason().contains(TroubleScript.PROCEDURE_REFUSED) ? 0 : 2);
    }
}
