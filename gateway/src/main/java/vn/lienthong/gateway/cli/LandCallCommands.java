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

/** What land systems tell. */
@Command(
        name = "land-calls",
        description = "Shows what land systems have told, what they told of one dossier, and which calls were refused.")
final class LandCallCommands implements Callable<Integer> {

    private static final Table CALLS = new Table(
            Column.time("Lúc", "At", "/at"),
            Column.text("Hệ thống", "System", "/system"),
            Column.text("Nghiệp vụ", "Operation", "/operation"),
            Column.text("Hồ sơ", "Dossier", "/dossier"),
            Column.time("Theo họ từ", "By them since", "/toldAt"),
            Column.text("Trạng thái", "Standing", "/standing"),
            Column.text("Tác dụng", "Effect", "/effect"),
            Column.text("Ghi chú", "Note", "/note"),
            Column.number("Tệp", "Files", "/files"),
            Column.number("Gửi lặp", "Repeats", "/repeats"));

    private static final Table REFUSED = new Table(
            Column.time("Lần đầu", "First", "/at"),
            Column.time("Lần cuối", "Last", "/lastAt"),
            Column.number("Số lần", "Times", "/times"),
            Column.text("Từ", "From", "/address"),
            Column.text("Cửa", "Door", "/door"),
            Column.text("Hệ thống", "System", "/system"),
            Column.text("Nghiệp vụ", "Operation", "/operation"),
            Column.text("Vì sao", "Why", "/why"),
            Column.text("Hồ sơ", "Dossier", "/dossier"),
            Column.text("Chỗ sai", "Place", "/findings/0/pointer"));

    @Mixin
    private final Shared shared = new Shared();

    @Option(names = "--size", defaultValue = "50", description = "How many, up to 200.")
    private int size;

    @Option(names = "--after", paramLabel = "ID", description = "Goes on after the page that ended with this.")
    private @Nullable String after;

    @Override
    public Integer call() {
        Map<String, @Nullable Object> query = new LinkedHashMap<>();
        query.put("size", size);
        query.put("after", after);
        return shared.show(shared.gateway().get("/api/v1/land-calls" + Paths.query(query)), "/calls", CALLS);
    }

    @Command(description = "What was told of one dossier, and where it stands.")
    int show(@Mixin Shared it, @Parameters(paramLabel = "CODE") String code) {
        JsonNode answer = it.gateway().get("/api/v1/land/" + Paths.segment(code));
        int shown = it.show(answer, "/calls", CALLS);
        if (!it.json()) {
            it.out()
                    .println(answer.path("standing").asText() + ": "
                            + it.language().of(answer.path("meaning")));
        }
        return shown;
    }

    @Command(description = "Calls that were refused, of land systems and of the tax authority: from where, and why.")
    int refused(
            @Mixin Shared it,
            @Option(names = "--size", defaultValue = "50", description = "How many, up to 200.") int most) {
        return it.show(it.gateway().get("/api/v1/land-calls/refused?size=" + most), "/refusals", REFUSED);
    }
}
