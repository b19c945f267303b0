package vn.lienthong.gateway.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What needs a second person. */
@Command(name = "approvals", description = "Shows what waits for a second person; decides on it (approvers).")
final class ApprovalCommands implements Callable<Integer> {

    private static final Table APPROVALS = new Table(
            Column.text("Mã", "Id", "/id"),
            Column.text("Việc", "Kind", "/kind"),
            Column.text("Trạng thái", "State", "/state"),
            Column.text("Người xin", "Requested by", "/requestedBy"),
            Column.time("Lúc", "At", "/requestedAt"),
            Column.time("Hết hạn", "Expires", "/expiresAt"),
            Column.text("Tóm tắt", "Summary", "/summary"));

    @Mixin
    private final Shared shared = new Shared();

    @Override
    public Integer call() {
        return shared.show(shared.gateway().get("/api/v1/approvals"), "/approvals", APPROVALS);
    }

    @Command(description = "Shows one.")
    int show(@Mixin Shared it, @Parameters(paramLabel = "ID") String id) {
        JsonNode approval = it.gateway().get("/api/v1/approvals/" + Paths.segment(id));
        return it.show(approval, Tree.of(approval));
    }

    @Command(description = "Agrees; what was asked for is carried out.")
    int approve(
            @Mixin Shared it,
            @Parameters(paramLabel = "ID") String id,
            @Option(names = "--reason", required = true) String reason) {
        return decide(it, id, "approve", reason);
    }

    @Command(description = "Declines.")
    int reject(
            @Mixin Shared it,
            @Parameters(paramLabel = "ID") String id,
            @Option(names = "--reason", required = true) String reason) {
        return decide(it, id, "reject", reason);
    }

    @Command(description = "Takes your own request back.")
    int withdraw(
            @Mixin Shared it,
            @Parameters(paramLabel = "ID") String id,
            @Option(names = "--reason", required = true) String reason) {
        return decide(it, id, "withdraw", reason);
    }

    private static int decide(Shared it, String id, String verb, String reason) {
        JsonNode answer =
                it.gateway().post("/api/v1/approvals/" + Paths.segment(id) + "/" + verb, Map.of("reason", reason));
        return it.show(answer, answer.path("state").asText(verb));
    }
}
