package vn.lienthong.gateway.demo.civil;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.lienthong.gateway.demo.kit.CommandLine;
import vn.lienthong.gateway.demo.kit.GatewayDesk;
import vn.lienthong.gateway.demo.kit.Group;
import vn.lienthong.gateway.demo.kit.GroupReplay;
import vn.lienthong.gateway.demo.kit.SmallFile;
import vn.lienthong.gateway.demo.kit.Terminal;
import vn.lienthong.mock.civilstatus.HeldRegistration;

/** One root cause of what cannot be entered is mended and its group replayed; two extracts are looked up on paper by two people. */
public final class CivilTour {

    private static final int LOOKED_UP = 2;

    private final CivilStage stage;
    private final CivilDay day;
    private final GatewayDesk desk;
    private final Terminal terminal;
    private final Path directory;
    private final CommandLine operator;
    private final CommandLine reader;
    private final CommandLine checker;

    /**
     * @param reader who looks into the paper book, {@code checker} who does so after him
     * @param directory where the reader's notes from the book are put
     */
    public CivilTour(
            CivilStage stage,
            CivilDay day,
            GatewayDesk desk,
            Terminal terminal,
            CommandLine operator,
            CommandLine reader,
            CommandLine checker,
            Path directory) {
        this.stage = stage;
        this.day = day;
        this.desk = desk;
        this.terminal = terminal;
        this.operator = operator;
        this.reader = reader;
        this.checker = checker;
        this.directory = directory;
    }

    /** Shows nothing where the group that it mends was mended before. */
    public void show() {
        Optional<Group> group = desk.groups(GatewayDesk.REGISTRY).stream()
                .filter(it -> it.code().contains(RegistryScript.PLACE))
                .findFirst();
        group.ifPresent(this::mendOneCause);
        if (group.isPresent()) {
            lookUpOnPaper();
        }
    }

    private void mendOneCause(Group group) {
        terminal.blank();
        terminal.say(
                " Hộ tịch: chữa một nguyên nhân gốc, phát lại cả nhóm / Civil status: one root cause, its whole group");
        List<String> codes = desk.parked(group).stream()
                .map(it -> it.path("dossier").asText())
                .toList();
        operator.type("parked", group.fingerprint());
        terminal.aside("Trước / before: " + figures(codes));
        stage.trouble().teachPlace();
        terminal.aside(
                "Bộ Tư pháp thêm Xã Định Hóa vào danh mục nơi sinh / the registry adds the commune to its places");
        new GroupReplay(operator, desk).run(GatewayDesk.REGISTRY, group, "Bộ đã bổ sung danh mục nơi sinh");
        terminal.aside("Sau / after: " + figures(codes));
    }

    private String figures(List<String> codes) {
        List<HeldRegistration> held = stage.registry().desk().books().registrations().stream()
                .filter(it -> codes.contains(it.code()))
                .toList();
        int times =
                held.stream().mapToInt(it -> it.submissions() + it.repeats()).sum();
        long parked = desk.law().of(GatewayDesk.REGISTRY).parked();
        return "%d giữ lại / parked · sổ của Bộ / the registry's books: %d/%d hồ sơ, ghi %d lần / taken %d times"
                .formatted(parked, held.size(), codes.size(), times, times);
    }

    private void lookUpOnPaper() {
        terminal.blank();
        terminal.say(
                " Trích lục chỉ có trong sổ giấy, hai người tra / Extracts that only a paper book has, by two people");
        operator.type("paper");
        List<JsonNode> tasks = day.archive().tasks();
        tasks.subList(0, Math.min(LOOKED_UP, tasks.size())).forEach(this::lookUp);
        CivilFigures.Extracts now = day.figures(false).extracts();
        terminal.aside(
                "Nay / now: %d trả lời từ hệ thống / from the registry, %d từ sổ giấy / from paper, còn / left %d"
                        .formatted(now.fromRegistry(), now.fromPaper(), now.open()));
    }

    private void lookUp(JsonNode task) {
        String id = task.path("id").asText();
        Path notes = directory.resolve("so-giay-" + task.path("dossier").asText() + ".json");
        OldEntry found = day.archive().found(task);
        terminal.aside("Sổ ghi / the book says: số / number " + found.number() + ", quyển / book " + OldEntry.BOOK
                + ", trang / page " + found.page());
        SmallFile.write(notes, found.read().toPrettyString() + "\n");
        reader.type("paper", "claim", id);
        reader.type("paper", "enter", id, notes.toString());
        int version = desk.get("/api/v1/paper-tasks/" + id).at("/task/version").asInt();
        checker.type("paper", "confirm", id, "--version", String.valueOf(version));
    }
}
