package vn.lienthong.gateway.demo.civil;

import java.util.List;
import vn.lienthong.gateway.demo.kit.Group;
import vn.lienthong.gateway.demo.kit.Messages;
import vn.lienthong.gateway.demo.kit.Terminal;

/** Shows the civil-status figures. */
public final class CivilTable {

    private static final int WHY = 13;

    private final Terminal terminal;

    public CivilTable(Terminal terminal) {
        this.terminal = terminal;
    }

    public void show(CivilFigures it) {
        terminal.say(" Hộ tịch, hồ sơ nhận / civil status, received %6d".formatted(it.received()));
        terminal.say(
                "   Bộ Tư pháp đã nhận / taken by the registry  %6d  = %d đã có kết quả về tỉnh / entered, result here"
                        .formatted(it.registrations(), it.results()));
        terminal.say(
                "   trích lục / extracts                        %6d  = %d từ hệ thống + %d từ sổ giấy + %d chờ tra sổ"
                        .formatted(
                                it.extracts().fromRegistry()
                                        + it.extracts().fromPaper()
                                        + it.extracts().open(),
                                it.extracts().fromRegistry(),
                                it.extracts().fromPaper(),
                                it.extracts().open()));
        terminal.say("%48s   by the registry + from paper + still to be looked up".formatted(""));
        terminal.say("   giữ lại, chờ xử lý / parked                 %6d"
                .formatted(it.messages().parked()));
        law(it.messages());
        books(it.registry());
        groups(it.parkedGroups());
    }

    private void law(Messages it) {
        terminal.say(
                " Định luật của làn, kể cả liên thông / the lane's law, linked births included: %d thông điệp / messages ="
                        .formatted(it.total()));
        terminal.say("   %d waiting + %d sending + %d unknown + %d parked + %d manual"
                .formatted(it.waiting(), it.sending(), it.unknown(), it.parked(), it.manual()));
        terminal.say("   + %d delivered + %d superseded + %d cancelled"
                .formatted(it.delivered(), it.superseded(), it.cancelled()));
    }

    private void books(CivilFigures.Registry it) {
        terminal.say(" Sổ của Bộ Tư pháp / the registry's books: %d hồ sơ / dossiers".formatted(it.held()));
        terminal.say("   ghi hai lần / taken twice %d · không phải bản mới nhất / not newest %d · thiếu / missing %d"
                .formatted(it.takenTwice(), it.notNewest(), it.missing()));
        terminal.say("   sai đặc tả / malformed %d · trả lời sai / wrong answers %d · khác sổ cái / disagree %d"
                .formatted(it.malformed(), it.wrongAnswers(), it.disagreesWithLedger()));
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
            return "thêm mã của xã tại Bộ rồi phát lại / add the registry's code of the commune, then replay";
        }
        return group.code().contains(RegistryScript.PLACE)
                ? "Bộ bổ sung danh mục rồi phát lại / the registry adds it to its catalogue, then replay"
                : "sửa ở nguồn, gửi bản mới / mend at the source, send anew";
    }
}
