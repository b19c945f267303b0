package vn.lienthong.gateway.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Files that land systems named by a link. */
@Command(
        name = "land-files",
        description = "Shows the files that the land system named; fetches one again, dismisses one.")
final class LandFileCommands implements Callable<Integer> {

    private static final Table FILES = new Table(
            Column.text("Tệp", "File", "/id"),
            Column.text("Hồ sơ", "Dossier", "/dossier"),
            Column.text("Trạng thái", "State", "/state"),
            Column.time("Từ", "Since", "/since"),
            Column.time("Tải lại lúc", "Next try", "/nextTry"),
            Column.number("Lần hỏng", "Failures", "/failures"),
            Column.text("Máy chủ", "Host", "/host"),
            Column.text("Vướng", "Trouble", "/trouble"),
            Column.text("Tệp đính kèm", "Attachment", "/attachment"));

    @Mixin
    private final Shared shared = new Shared();

    @Option(names = "--state", description = "WAITING, HERE, REFUSED, DISMISSED")
    private @Nullable String state;

    @Option(names = "--of", paramLabel = "CODE", description = "Only those of this dossier.")
    private @Nullable String dossier;

    @Option(names = "--size", defaultValue = "50", description = "How many, up to 200.")
    private int size;

    @Option(names = "--after", paramLabel = "ID", description = "Goes on after the page that ended with this.")
    private @Nullable String after;

    @Override
    public Integer call() {
        Map<String, @Nullable Object> narrowed = new LinkedHashMap<>();
        narrowed.put("size", size);
        narrowed.put("state", state);
        narrowed.put("after", after);
        String path = dossier == null
                ? "/api/v1/land-files" + Paths.query(narrowed)
                : "/api/v1/land/" + Paths.segment(dossier) + "/files";
        return shared.show(shared.gateway().get(path), "/files", FILES);
    }

    @Command(description = "Fetches one again, at once.")
    int ask(@Mixin Shared it, @Parameters(paramLabel = "ID") String id) {
        return acted(it, it.gateway().post(path(id) + "/ask"));
    }

    @Command(description = "Says that one is wanted no more.")
    int dismiss(
            @Mixin Shared it,
            @Parameters(paramLabel = "ID") String id,
            @Option(names = "--reason", required = true) String reason) {
        return acted(it, it.gateway().post(path(id) + "/dismiss", Map.of("reason", reason)));
    }

    private static int acted(Shared it, JsonNode answer) {
        return it.show(answer, it.language().of(answer.path("meaning")));
    }

    private static String path(String id) {
        return "/api/v1/land-files/" + Paths.segment(id);
    }
}
