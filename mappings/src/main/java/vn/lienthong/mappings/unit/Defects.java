package vn.lienthong.mappings.unit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.lienthong.mappings.Blame;
import vn.lienthong.mappings.Finding;
import vn.lienthong.mappings.Words;

/** Takes down what is wrong with a table, each with its row. */
final class Defects {

    private final List<Defect> found = new ArrayList<>();

    void add(int row, String column, String rule, Defect.Effect effect, Words message, Words remedy) {
        found.add(of(row, column, rule, effect, message, remedy));
    }

    /** @return them all, by row */
    List<Defect> inOrder() {
        return found.stream().sorted(Comparator.comparingInt(Defect::row)).toList();
    }

    static Defect of(int row, String column, String rule, Defect.Effect effect, Words message, Words remedy) {
        var at =
                row == 0 ? message : new Words("Dòng " + row + ": " + message.vi(), "Row " + row + ": " + message.en());
        return new Defect(
                row, effect, new Finding("/" + row + "/" + column, "units." + rule, at, remedy, Blame.CATALOGUE));
    }
}
