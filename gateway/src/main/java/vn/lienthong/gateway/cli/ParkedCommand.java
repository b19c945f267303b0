package vn.lienthong.gateway.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What needs a person, by root cause. */
@Command(
        name = "parked",
        description = "Shows what needs a person, one line a root cause; or the messages of one of them.")
final class ParkedCommand implements Callable<Integer> {

    private static final Table GROUPS = new Table(
            Column.text("Nhóm", "Group", "/fingerprint"),
            Column.text("Làn", "Lane", "/lane"),
            Column.number("Số", "Count", "/count"),
            Column.time("Từ", "Since", "/since"),
            Column.text("Nguyên nhân", "Cause", "/cause/title"),
            Column.text("Mã", "Code", "/code"),
            Column.text("Ví dụ", "Example", "/example/dossier"),
            Column.text("Lý do", "Reason", "/example/reason"),
            Column.text("Cách xử lý", "Remedy", "/cause/remedy"));

    @Mixin
    private final Shared shared = new Shared();

    @Parameters(paramLabel = "GROUP", arity = "0..1")
    private @Nullable String fingerprint;

    @Override
    public Integer call() {
        return fingerprint == null
                ? shared.show(shared.gateway().get("/api/v1/parked"), "/groups", GROUPS)
                : shared.show(
                        shared.gateway().get("/api/v1/parked/" + Paths.segment(fingerprint)),
                        "/messages",
                        MessageTable.MESSAGES);
    }
}
