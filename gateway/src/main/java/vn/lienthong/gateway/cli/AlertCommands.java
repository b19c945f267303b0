package vn.lienthong.gateway.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What people were told of without asking. */
@Command(name = "alerts", description = "Shows of which troubles people were told, the newest first.")
final class AlertCommands implements Callable<Integer> {

    private static final String ALERTS = "/api/v1/alerts";
    private static final Table LIST = new Table(
            Column.text("Mã", "Id", "/id"),
            Column.text("Hệ thống", "System", "/system"),
            Column.time("Từ", "From", "/began"),
            Column.time("Đến", "Until", "/ended"),
            Column.time("Báo đầu tiên", "First told", "/tellings/0/toldAt"),
            Column.text("Vướng", "Trouble", "/tellings/0/trouble"));

    @Mixin
    private final Shared shared = new Shared();

    @Override
    public Integer call() {
        return shared.show(shared.gateway().get(ALERTS), "/alerts", LIST);
    }

    @Command(description = "Sends a trial to whoever receives alerts; audited.")
    int trial(@Mixin Shared it) {
        JsonNode sent = it.gateway().post(ALERTS + "/trial");
        return it.say(sent, "Đã gửi thử cảnh báo", "A trial is on its way");
    }
}
