package vn.lienthong.gateway.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.lienthong.gateway.demo.kit.CommandLine;
import vn.lienthong.gateway.demo.kit.Complaints;
import vn.lienthong.gateway.demo.kit.DayClock;
import vn.lienthong.gateway.demo.kit.GatewayDesk;
import vn.lienthong.gateway.demo.kit.Messages;
import vn.lienthong.gateway.demo.kit.Pause;
import vn.lienthong.gateway.demo.kit.Province;
import vn.lienthong.gateway.demo.kit.SmallFile;

/**
 * The night after the day: what province, ledger and Portal have is compared and equal; then something goes wrong on every side,
 * and the comparison must find each of it, name it rightly, heal what may be healed, and have nothing to send the second time.
 */
final class Night {

    private static final int EQUAL = 0;
    private static final int DIFFERENT = 1;
    private static final String FILED_THERE = "G22.";
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String DATE = DayClock.DATE.toString();

    private final Stage stage;
    private final GatewayDesk desk;
    private final Province province;
    private final CommandLine line;
    private final Complaints complaints = new Complaints("night");

    Night(Stage stage, GatewayDesk desk, Province province, CommandLine line) {
        this.stage = stage;
        this.desk = desk;
        this.province = province;
        this.line = line;
    }

    /** @return a sentence for each thing that is not as it should be */
    List<String> play() {
        stage.terminal().blank();
        stage.terminal().say(" Đêm: đối soát ba bên / The night: three sides compared");
        ProvinceList list = ProvinceList.of(exported());
        compare(list, EQUAL, "--dry-run");
        Planted planted = new Planting(stage, province, list).all();
        complaints.same("in flight", true, Pause.until(PATIENCE, () -> law().parked() == 1 && law().open() == 0));
        complaints.same("found", planted.all(), found(compare(planted.list(), DIFFERENT)));
        complaints.same("sent again", true, Pause.until(PATIENCE, () -> law().open() == 0));
        complaints.same("healed at the Portal", planted.before(), planted.now());
        JsonNode second = compare(planted.list(), DIFFERENT);
        complaints.same("found the second time", planted.notHealed(), found(second));
        complaints.same("sent the second time", 0, second.at("/figures/healed").asLong());
        complaints.same(
                "done twice at the Portal", 0, stage.portal().books().summary().createsAppliedTwice());
        List<String> wrong = complaints.sentences();
        stage.terminal()
                .say(
                        wrong.isEmpty()
                                ? " ✓ Tìm đủ, gọi đúng, gửi bù, lần hai không gửi gì / each found, named, healed; nothing sent twice"
                                : " ✗ " + String.join("; ", wrong));
        return wrong;
    }

    private Messages law() {
        return desk.law().of(GatewayDesk.PORTAL);
    }

    /**
     * What the Portal's staff export, without what citizens filed there: the province told nothing of those that day, and fifty rows
     * that say so (UNANSWERED) would hide from the eye what was planted.
     */
    private String exported() {
        return stage.portal()
                .office()
                .export()
                .lines()
                .filter(it -> !it.startsWith(FILED_THERE))
                .collect(Collectors.joining("\n"));
    }

    /** @return the comparison as the API shows it */
    private JsonNode compare(ProvinceList list, int exitCode, String... more) {
        Path directory = stage.home().directory();
        Path ours = directory.resolve("danh-sach-cua-tinh.csv");
        Path theirs = directory.resolve("cong-xuat-ra.csv");
        SmallFile.write(ours, list.text());
        SmallFile.write(theirs, exported());
        List<String> words = new ArrayList<>(List.of(
                "reconcile",
                "--date",
                DATE,
                "--province-file",
                ours.toString(),
                "--portal-file",
                theirs.toString(),
                "--wait"));
        words.addAll(List.of(more));
        line.type(exitCode, words.toArray(String[]::new));
        JsonNode run = desk.get("/api/v1/reconciliations?size=1").at("/reconciliations/0");
        if (exitCode == DIFFERENT) {
            line.type("reconcile", "differences", run.path("id").asText());
        }
        return run;
    }

    /** Kinds, and the dossiers of each. */
    private SortedMap<String, SortedSet<String>> found(JsonNode run) {
        SortedMap<String, SortedSet<String>> found = new TreeMap<>();
        desk.get("/api/v1/reconciliations/" + run.path("id").asText() + "/differences?size=1000")
                .path("differences")
                .forEach(it -> found.computeIfAbsent(it.path("kind").asText(), kind -> new TreeSet<>())
                        .add(it.path("code").asText()));
        return found;
    }
}
