package vn.lienthong.gateway.demo.land;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Instant;
import vn.lienthong.gateway.demo.kit.GatewayDesk;
import vn.lienthong.gateway.demo.kit.Http;
import vn.lienthong.gateway.demo.kit.Journal;
import vn.lienthong.gateway.demo.kit.Law;
import vn.lienthong.gateway.demo.kit.Province;
import vn.lienthong.mock.land.TaxFile;

/**
 * Plays the land side of the day, connects the one commune that has no line in the morning, and brings the tax authority's file.
 */
public final class LandDay implements AutoCloseable {

    private static final String UNIT = "/api/v1/land-units/" + LandScript.NOT_CONNECTED;

    private static final String TAX = "/tax/v1/ImportThongBaoThueFromDVCQG";

    private final LandStage stage;
    private final GatewayDesk operator;
    private final Province province;
    private final Clock clock;
    private boolean connected;
    private boolean taxed;

    public LandDay(LandStage stage, GatewayDesk operator, Http origin, Journal journal, Clock clock) {
        this.stage = stage;
        this.operator = operator;
        this.province = new Province(origin, journal, clock);
        this.clock = clock;
    }

    public void begin() {
        if (clock.instant().isBefore(LandScript.NOON)) {
            operator.act(UNIT + "/disconnect", "{\"reason\": \"Chi nhánh chưa có đường truyền\"}");
        }
        province.begin(stage.script().steps());
    }

    /** @throws IllegalStateException when the gateway refused something that it should have accepted */
    public void check() {
        province.isDone();
        if (!connected && !clock.instant().isBefore(LandScript.NOON)) {
            JsonNode unit = operator.get(UNIT);
            if (!unit.path("connected").asBoolean()) {
                String seen = unit.path("waiting").asText();
                operator.act(
                        UNIT + "/connect", "{\"reason\": \"Chi nhánh đã có đường truyền\", \"seen\": " + seen + "}");
            }
            connected = true;
        }
        if (!taxed && !clock.instant().isBefore(LandScript.TAXED)) {
            TaxFile file = new TaxFile();
            LandScript.taxed().forEach(it -> file.row(it, "1250000"));
            file.row(LandScript.OF_NOBODY, "1");
            operator.act(TAX, file.message(LandDefaults.TAX_SECRET).toString());
            taxed = true;
        }
    }

    /** @return the time that the day may not pass before the province has told what it has to tell */
    public Instant latest() {
        return province.latest();
    }

    public boolean isSettled(Law law) {
        return province.isDone() && law.of(GatewayDesk.LAND).open() == 0;
    }

    public LandFigures figures() {
        return new LandAudit(stage.side().books(), operator).figures();
    }

    @Override
    public void close() {
        province.close();
    }
}
