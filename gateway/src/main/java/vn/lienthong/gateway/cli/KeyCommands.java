package vn.lienthong.gateway.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The months' data keys. */
@Command(
        name = "keys",
        description = "Shows the months' data keys; destroys one, and with it all that was written under it.")
final class KeyCommands implements Callable<Integer> {

    private static final Table KEYS = new Table(
            Column.text("Tháng", "Month", "/month"),
            Column.time("Tạo lúc", "Created", "/createdAt"),
            Column.time("Huỷ lúc", "Destroyed", "/destroyedAt"),
            Column.text("Đã niêm", "Sealed", "/sealed"),
            Column.number("Chưa kết thúc", "Unended", "/unended"));

    @Mixin
    private final Shared shared = new Shared();

    @Override
    public Integer call() {
        return shared.show(shared.gateway().get("/api/v1/vault/keys"), "/keys", KEYS);
    }

    @Command(description = "Destroys the key of a month that is over, for ever (administrators).")
    int destroy(
            @Mixin Shared it,
            @Parameters(paramLabel = "MONTH", description = "Like 2025-07.") String month,
            @Option(names = "--reason", required = true) String reason,
            @Option(names = "--unended", defaultValue = "0", description = "Messages that are knowingly lost.")
                    long unended) {
        JsonNode keys = it.gateway()
                .post(
                        "/api/v1/vault/keys/" + Paths.segment(month) + "/destroy?unended=" + unended,
                        Map.of("reason", reason));
        return it.show(keys, "/keys", KEYS);
    }
}
