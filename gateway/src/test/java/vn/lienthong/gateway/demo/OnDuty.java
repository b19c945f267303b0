package vn.lienthong.gateway.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import vn.lienthong.gateway.demo.kit.GatewayDesk;
import vn.lienthong.gateway.demo.kit.Terminal;
import vn.lienthong.mock.npsp.Books;
import vn.lienthong.mock.npsp.Telling;
import vn.lienthong.mock.npsp.TellingKind;

/**
 * The operator on duty, who does with an undeterminable progress row what its remedy says: looks it up at the Portal, replays
 * it where it is not there, withdraws it where it is. There is such a row when the gateway was killed while sending it, or
 * when this machine was too slow for the real time-outs of the demonstration.
 */
final class OnDuty {

    private static final String UNDETERMINABLE = "UNDETERMINABLE";

    private final GatewayDesk desk;
    private final Books books;
    private final Terminal terminal;

    OnDuty(GatewayDesk desk, Books books, Terminal terminal) {
        this.desk = desk;
        this.books = books;
        this.terminal = terminal;
    }

    void lookRound() {
        desk.groups(GatewayDesk.PORTAL).stream()
                .filter(it -> it.cause().equals(UNDETERMINABLE))
                .flatMap(it -> desk.parked(it).stream())
                .forEach(this::decide);
    }

    private void decide(JsonNode message) {
        String id = message.path("id").asText();
        String code = message.path("dossier").asText();
        if (rowsAtPortal(code) > rowsDelivered(code)) {
            desk.cancel(id, "Đã tra cứu: Cổng đã ghi dòng tiến độ này");
            terminal.aside("Trực ban: " + code + " mất câu trả lời, Cổng đã ghi / answer lost, found at the Portal");
        } else {
            desk.replay(id);
            terminal.aside("Trực ban: " + code + " mất câu trả lời, Cổng chưa ghi, phát lại / not found, replayed");
        }
    }

    private long rowsAtPortal(String code) {
        List<Telling> tellings = books.dossier(code).map(it -> it.tellings()).orElse(List.of());
        return tellings.stream().filter(it -> it.kind() == TellingKind.PROGRESS).count();
    }

    private long rowsDelivered(String code) {
        return LedgerView.of(desk.dossier(code)).rowsSettled();
    }
}
