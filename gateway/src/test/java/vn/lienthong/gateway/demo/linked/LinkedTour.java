package vn.lienthong.gateway.demo.linked;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Iterator;
import vn.lienthong.gateway.demo.kit.CommandLine;
import vn.lienthong.gateway.demo.kit.GatewayDesk;
import vn.lienthong.gateway.demo.kit.Terminal;

/** Who is silent, and how far one birth is. */
public final class LinkedTour {

    private static final String SILENT = "/api/v1/linked?size=1&silent=true";

    private final GatewayDesk desk;
    private final Terminal terminal;
    private final CommandLine operator;

    public LinkedTour(GatewayDesk desk, Terminal terminal, CommandLine operator) {
        this.desk = desk;
        this.terminal = terminal;
        this.operator = operator;
    }

    /** Shows nothing where nobody is silent. */
    public void show() {
        Iterator<JsonNode> silent = desk.get(SILENT).path("dossiers").iterator();
        if (silent.hasNext()) {
            terminal.blank();
            terminal.say(" Khai sinh liên thông: cơ quan nào im lặng / Linked births: which agency is silent");
            operator.type("linked", "--silent");
            operator.type("linked", "show", silent.next().path("dossier").asText());
        }
    }
}
