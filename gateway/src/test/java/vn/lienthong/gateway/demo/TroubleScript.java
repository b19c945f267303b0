package vn.lienthong.gateway.demo;

import static vn.lienthong.mock.npsp.Fault.answerLost;
import static vn.lienthong.mock.npsp.Fault.down;
import static vn.lienthong.mock.npsp.Fault.emptyAnswer;
import static vn.lienthong.mock.npsp.Fault.maintenancePage;
import static vn.lienthong.mock.npsp.Fault.refuseConnections;
import static vn.lienthong.mock.npsp.Fault.serverError;
import static vn.lienthong.mock.npsp.Fault.slow;
import static vn.lienthong.mock.npsp.Fault.truncatedAnswer;

import java.time.Duration;
import java.util.List;
import vn.lienthong.mock.npsp.Fault;

/**
 * What goes wrong at the Portal on that day. The outage begins and ends with 503, as a proxy in front of it would answer, so
 * that no call is under way when the port closes.
 */
final class TroubleScript {

    static final String NUMBER_REFUSED = "Số định danh của chủ hồ sơ không khớp Cơ sở dữ liệu quốc gia về dân cư";
    static final String PROCEDURE_REFUSED = "Mã thủ tục hành chính không có trong danh mục của Cổng";

    static final List<Spell> SPELLS = List.of(
            Spell.of("09:12", "09:25", "trả lời 503", "answers 503", down()),
            Spell.of("09:25", "10:25", "không kết nối", "no connection", refuseConnections()),
            Spell.of("10:25", "10:40", "trả lời 503", "answers 503", down()),
            Spell.of("11:15", "11:50", "trả lời chậm", "answers slowly", slow(Duration.ofMillis(120))),
            Spell.of("13:05", "13:35", "bảo trì", "maintenance page", maintenancePage()));

    static final List<Blow> BLOWS = List.of(
            Blow.states("07:45", 2, answerLost()),
            Blow.sessionsEnd("08:05"),
            Blow.states("08:15", 3, answerLost()),
            Blow.staleLookups("08:16", 2),
            Blow.states("08:30", 2, serverError(500)),
            Blow.states("08:50", 3, answerLost()),
            Blow.states("10:55", 3, answerLost()),
            Blow.sessionsEnd("11:05"),
            Blow.states("11:55", 2, answerLost()),
            Blow.states("12:10", 2, truncatedAnswer()),
            Blow.states("12:30", 1, emptyAnswer()),
            Blow.sessionsEnd("12:50"),
            Blow.states("13:45", 3, answerLost()),
            Blow.staleLookups("13:46", 2),
            Blow.states("14:05", 3, answerLost()),
            Blow.states("14:15", 2, serverError(502)),
            Blow.states("14:25", 2, serverError(500).committed(true)),
            Blow.states("14:35", 3, answerLost()),
            Blow.sessionsEnd("14:40"),
            Blow.sessionsEnd("15:20"));

    private TroubleScript() {}

    /** The procedure that the Portal's catalogue lacks. */
    static Fault unknownProcedure() {
        return Fault.businessRefusal(
                "MaTTHC", List.of(SampleProcedure.NEW_AT_THE_COMMUNE.code()), "-1", PROCEDURE_REFUSED);
    }

    /** The numbers that nobody has. */
    static Fault wrongNumbers(List<Case> cases) {
        List<String> numbers = cases.stream()
                .filter(it -> it.snag() == Snag.WRONG_NUMBER)
                .map(Case::wrongNumber)
                .toList();
        return Fault.businessRefusal("SoGiayToChuHoSo", numbers, "1", NUMBER_REFUSED);
    }
}
