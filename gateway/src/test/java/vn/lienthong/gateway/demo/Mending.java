package vn.lienthong.gateway.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

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
        terminal.aside(
                "Cổng bổ sung thủ tục vào danh mục, phát lại " + replay(SampleProcedure.NEW_AT_THE_COMMUNE.code())
                        + " hồ sơ / procedure added at the Portal, replayed");
        stage.home().addUnit(Office.NEW_COMMUNE.unit(), Office.NEW_COMMUNE_NAME);
        terminal.aside("Thêm " + Office.NEW_COMMUNE_NAME + " vào units.csv, phát lại " + replayUnit()
                + " hồ sơ / unit added, replayed");
        List<Step> corrections = stage.script().corrections();
        province.begin(corrections);
        terminal.aside("Xã sửa số định danh, gửi " + corrections.size()
                + " bản mới, bản cũ tự được thay / mended at the source, sent anew");
    }

    private int replay(String procedure) {
        return replay("procedure", procedure);
    }

    private int replayUnit() {
        return replay("unit", Office.NEW_COMMUNE.unit());
    }

    private int replay(String field, String value) {
        List<JsonNode> messages = desk.groups().stream()
                .flatMap(it -> desk.parked(it).stream())
                .filter(it -> it.path(field).asText().equals(value))
                .toList();
        messages.forEach(it -> desk.replay(it.path("id").asText()));
        return messages.size();
    }
}
