package vn.lienthong.gateway.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.lienthong.mappings.Words;

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

    private static final Table TERMS = new Table(
            Column.text("Tháng", "Month", "/month"),
            Column.text("Giữ đến", "Kept until", "/endsOn"),
            Column.time("Huỷ lúc", "Destroyed", "/destroyedAt"),
            Column.number("Byte đã dọn", "Bytes freed", "/emptied/bytes"),
            Column.time("Dọn xong", "Freed", "/emptied/doneAt"),
            Column.text("Sổ cái giữ đến", "Ledger until", "/ledger/endsOn"),
            Column.number("Dòng đã rời", "Lines that left", "/ledger/lines"),
            Column.time("Rời xong", "Left", "/ledger/doneAt"),
            new Column(new Words("Đang chờ", "Waits for"), KeyCommands::heldBack, false));

    private static String heldBack(JsonNode month, Language language) {
        return Stream.of("/heldBack", "/ledger/heldBack")
                .map(it -> language.of(month.at(it)))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining("; "));
    }

    @Mixin
    private final Shared shared = new Shared();

    @Override
    public Integer call() {
        return shared.show(shared.gateway().get("/api/v1/vault/keys"), "/keys", KEYS);
    }

    @Command(description = "Until when the content and the lines of each month are kept, and what has left the disk.")
    int terms(@Mixin Shared it) {
        return it.show(it.gateway().get("/api/v1/vault/terms"), "/months", TERMS);
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
