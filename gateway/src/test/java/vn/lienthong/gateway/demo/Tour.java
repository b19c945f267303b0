package vn.lienthong.gateway.demo;

import java.net.URI;
import java.util.Optional;
import vn.lienthong.gateway.demo.civil.CivilDay;
import vn.lienthong.gateway.demo.civil.CivilTour;
import vn.lienthong.gateway.demo.kit.CommandLine;
import vn.lienthong.gateway.demo.kit.Dossiers;
import vn.lienthong.gateway.demo.kit.GatewayDesk;
import vn.lienthong.gateway.demo.kit.Group;
import vn.lienthong.gateway.demo.kit.GroupReplay;
import vn.lienthong.gateway.demo.kit.Http;
import vn.lienthong.gateway.demo.kit.Terminal;
import vn.lienthong.gateway.demo.linked.LinkedTour;

/** A short tour on the command line: find what is parked, mend root causes, replay them with preview, see the figures change. */
final class Tour {

    private static final String UNIT_UNKNOWN = "unit.unknown";

    private final Stage stage;
    private final GatewayDesk desk;
    private final CommandLine line;
    private final CivilTour civil;

    Tour(Stage stage, URI gateway, CivilDay day) {
        this.stage = stage;
        DemoHome home = stage.home();
        this.desk = new GatewayDesk(new Http(gateway, home.key("operator")));
        this.line = new CommandLine(stage.terminal(), gateway, GatewayDefaults.OPERATOR, home.key("operator"));
        this.civil = new CivilTour(
                stage.civil(),
                day,
                desk,
                stage.terminal(),
                line,
                new CommandLine(stage.terminal(), gateway, GatewayDefaults.READER, home.key("reader")),
                new CommandLine(stage.terminal(), gateway, GatewayDefaults.CHECKER, home.key("checker")),
                home.directory());
    }

    /** Shows nothing where the groups that it mends were mended before. */
    void show() {
        Optional<Group> group = desk.groups(GatewayDesk.PORTAL).stream()
                .filter(it -> it.code().contains(UNIT_UNKNOWN))
                .findFirst();
        if (group.isEmpty()) {
            return;
        }
        Terminal terminal = stage.terminal();
        terminal.blank();
        terminal.say(" Dạo một vòng bằng dòng lệnh / A tour on the command line");
        line.type("parked");
        line.type("parked", group.get().fingerprint());
        stage.home().addUnit(Office.NEW_COMMUNE.unit(), Office.NEW_COMMUNE_NAME);
        terminal.aside("Thêm " + Office.NEW_COMMUNE_NAME + " vào / added to "
                + stage.home().units());
        new GroupReplay(line, desk).run(GatewayDesk.PORTAL, group.get(), "Đã thêm đơn vị vào danh mục");
        Dossiers now = desk.dossiers();
        terminal.aside("Nay / now: " + now.synchronised().total() + " đã đồng bộ / synchronised, " + now.parked()
                + " còn giữ / still parked");
        civil.show();
        new LinkedTour(desk, terminal, line).show();
        line.type("parked");
        line.type("law");
        terminal.blank();
    }
}
