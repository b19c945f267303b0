package vn.lienthong.gateway.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import vn.lienthong.gateway.demo.kit.GatewayDesk;
import vn.lienthong.gateway.demo.kit.Province;
import vn.lienthong.gateway.demo.kit.Terminal;

/** Mends the three parked groups, each in its own way; what is mended already is left as it is. */
final class Mending {

    private final Stage stage;
    private final GatewayDesk desk;
    private final Province province;

    Mending(Stage stage, GatewayDesk desk, Province province) {
        this.stage = stage;
        this.desk = desk;
        this.province = province;
    }

    void all() {
        Terminal terminal = stage.terminal();
        terminal.blank();
        terminal.say("Khắc phục / Mending");
        stage.trouble().teachProcedure();
        terminal.replayed("Cổng bổ sung thủ tục vào danh mục / procedure added at the Portal", replayProcedure());
        stage.home().addUnit(Office.NEW_COMMUNE.unit(), Office.NEW_COMMUNE_NAME);
        terminal.replayed("Thêm " + Office.NEW_COMMUNE_NAME + " vào units.csv / unit added", replayUnit());
        List<Step> corrections = stage.script().corrections();
        province.begin(corrections);
        terminal.aside("Xã sửa số định danh, gửi " + corrections.size()
                + " bản mới, bản cũ tự được thay / mended at the source, sent anew");
    }

    private int replayProcedure() {
        return replay("procedure", SampleProcedure.NEW_AT_THE_COMMUNE.code());
    }

    private int replayUnit() {
        return replay("unit", Office.NEW_COMMUNE.unit());
    }

    private int replay(String field, String value) {
        List<JsonNode> messages = desk.groups(GatewayDesk.PORTAL).stream()
                .flatMap(it -> desk.parked(it).stream())
                .filter(it -> it.path(field).asText().equals(value))
                .toList();
        messages.forEach(it -> desk.replay(it.path("id").asText()));
        return messages.size();
    }
}
