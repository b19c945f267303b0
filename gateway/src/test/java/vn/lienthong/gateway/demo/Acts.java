package vn.lienthong.gateway.demo;

import java.util.List;
import vn.lienthong.gateway.demo.kit.CommandLine;

/** Plays what is left to play, and shows what came of it. */
final class Acts {

    private static final String DAY = "Cuối ngày 01/07/2025, tỉnh Ninh Bình / The end of the day";
    private static final String MENDED = "Sau khi khắc phục / After the mending";

    private final Stage stage;
    private final TheDay day;
    private final Tour tour;
    private final DayTable table;
    private final CommandLine line;

    Acts(Stage stage, TheDay day, Tour tour, CommandLine line) {
        this.stage = stage;
        this.day = day;
        this.tour = tour;
        this.table = new DayTable(stage.terminal());
        this.line = line;
    }

    /** @return whether all figures are as they should be */
    boolean play() {
        boolean playedBefore = stage.home().day().isPresent();
        Figures figures = stage.home().day().orElseGet(day::play);
        Verdict verdict = Verdict.onDay(figures);
        table.show(DAY, figures, verdict);
        boolean mendedBefore = stage.home().mended().isPresent();
        if (!mendedBefore && !stage.settings().mend()) {
            day.rest();
            if (!playedBefore || stage.portal().own()) {
                tour.show();
            }
            return verdict.isGood();
        }
        if (!mendedBefore && playedBefore && !stage.portal().own()) {
            new Greeting(stage).tooLateToMend();
            day.rest();
            return false;
        }
        if (!mendedBefore) {
            day.rest();
            tour.show();
        }
        Figures mended = stage.home().mended().orElseGet(day::mend);
        Verdict second = Verdict.onMended(mended);
        table.show(MENDED, mended, second);
        day.rest();
        List<String> wrong = mendedBefore ? List.of() : day.night(line);
        return verdict.isGood() && second.isGood() && wrong.isEmpty();
    }
}
