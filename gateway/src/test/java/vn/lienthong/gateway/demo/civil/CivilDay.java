package vn.lienthong.gateway.demo.civil;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import vn.lienthong.gateway.demo.kit.GatewayDesk;
import vn.lienthong.gateway.demo.kit.Group;
import vn.lienthong.gateway.demo.kit.Http;
import vn.lienthong.gateway.demo.kit.Journal;
import vn.lienthong.gateway.demo.kit.Law;
import vn.lienthong.gateway.demo.kit.Messages;
import vn.lienthong.gateway.demo.kit.Province;
import vn.lienthong.gateway.demo.kit.Terminal;

/** Plays the civil-status side of the day beside the Portal's, and, if wanted, how everything that is left is mended. */
public final class CivilDay implements AutoCloseable {

    /** Who does what at the gateway. */
    public record People(GatewayDesk operator, Http origin, GatewayDesk reader, GatewayDesk checker) {}

    private static final String BOARD = "/api/v1/lanes/" + GatewayDesk.REGISTRY;

    private final CivilStage stage;
    private final People people;
    private final Province province;
    private final ArchiveRoom archive;

    public CivilDay(CivilStage stage, People people, Journal journal, Clock clock) {
        this.stage = stage;
        this.people = people;
        this.province = new Province(people.origin(), journal, clock);
        this.archive = new ArchiveRoom(stage.script(), people.reader(), people.checker());
    }

    public void begin() {
        province.begin(stage.script().steps());
    }

    /** @throws IllegalStateException when the gateway refused something that it should have accepted */
    public void check() {
        province.isDone();
    }

    /** @return the time that the day may not pass before the province has told what it has to tell */
    public Instant latest() {
        return province.latest();
    }

    /** @return how many dossiers the province has handed in, each counted once */
    public static long received(Messages messages) {
        return messages.total() - messages.superseded();
    }

    /** @return whether everything is told, nothing is under way, and the registry has finished what it took */
    public boolean isSettled(Law law) {
        if (!province.isDone() || law.of(GatewayDesk.REGISTRY).open() > 0) {
            return false;
        }
        JsonNode awaited = people.operator().get(BOARD).path("followUps");
        return awaited.path("RECEIVED").asLong() + awaited.path("PROCESSING").asLong() == 0;
    }

    /** @param mended whether what could not be entered has been mended */
    public CivilFigures figures(boolean mended) {
        CivilLedger ledger = new CivilLedger(people.operator(), new GatewayDesk(people.origin()));
        RegistryAudit audit =
                new RegistryAudit(stage.script(), stage.registry().desk().books(), ledger);
        audit.look(mended);
        Messages messages = people.operator().law().of(GatewayDesk.REGISTRY);
        return new CivilFigures(
                audit.received(),
                audit.registrations(),
                audit.results(),
                audit.extracts(),
                messages,
                people.operator().groups(GatewayDesk.REGISTRY),
                audit.registry());
    }

    /** Mends what is left, each root cause in its own way; what is mended already is left as it is. */
    public void mend(Terminal terminal) {
        stage.trouble().teachPlace();
        terminal.replayed(
                "Bộ bổ sung xã mới vào danh mục nơi sinh / commune added to the registry's places", replay(true));
        stage.addUnit();
        terminal.replayed(
                "Thêm mã của xã tại hệ thống hộ tịch / the registry's code of the commune added", replay(false));
        province.begin(stage.script().corrections());
        terminal.aside("Xã rút gọn nguyên nhân chết, gửi "
                + stage.script().corrections().size() + " bản mới / causes of death shortened, sent anew");
        terminal.aside("Hai người tra nốt " + archive.workThrough()
                + " trích lục trong sổ giấy / two people looked the rest up on paper");
    }

    @Override
    public void close() {
        province.close();
    }

    ArchiveRoom archive() {
        return archive;
    }

    private int replay(boolean place) {
        int count = 0;
        for (Group group : people.operator().groups(GatewayDesk.REGISTRY)) {
            boolean wanted = place
                    ? group.code().contains(RegistryScript.PLACE)
                    : group.cause().equals("UNTRANSLATABLE");
            for (JsonNode message : wanted ? people.operator().parked(group) : List.<JsonNode>of()) {
                people.operator().replay(message.path("id").asText());
                count++;
            }
        }
        return count;
    }
}
