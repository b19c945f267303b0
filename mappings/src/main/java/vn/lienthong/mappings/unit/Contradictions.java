package vn.lienthong.mappings.unit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.Words;

/** What rows that are each in order say against each other. */
final class Contradictions {

    private static final Words BY_RESOLUTION = new Words(
            "Đối chiếu nghị quyết sắp xếp hoặc danh mục cũ rồi sửa dòng sai",
            "Compare with the resolution or the list of before, and mend the row that is wrong");

    /** @param province where the area is, or the area itself */
    private record Seen(int row, Area area, Area province) {

        boolean isSame(Seen other) {
            return area.equals(other.area) && province.code().equals(other.province.code());
        }

        String name() {
            return area.equals(province) ? area.name() : area.name() + ", " + province.name();
        }
    }

    private final Defects defects;

    Contradictions(Defects defects) {
        this.defects = defects;
    }

    void examine(List<Conversion> rows) {
        repeated(rows);
        oneName(rows, Column.OLD_CODE, "oldCode.duplicate", row -> row.before());
        oneName(rows, Column.CODE, "code.duplicate", row -> row.since());
        areas(rows);
        shares(rows);
    }

    private void repeated(List<Conversion> rows) {
        Map<List<String>, Integer> first = new HashMap<>();
        for (var row : rows) {
            var old = row.before();
            if (old == null) {
                continue;
            }
            var earlier = first.putIfAbsent(
                    List.of(old.code(), old.name(), row.since().code()), row.row());
            if (earlier != null) {
                defects.add(
                        row.row(),
                        Column.OLD_CODE.id(),
                        "row.repeated",
                        Defect.Effect.UNCERTAIN,
                        new Words("lặp lại dòng " + earlier, "says again what row " + earlier + " says"),
                        new Words("Xóa dòng thừa", "Delete the one that is too many"));
            }
        }
    }

    /** One code is one commune on each side of the day: a second name, district or province under it is wrong. */
    private void oneName(
            List<Conversion> rows, Column column, String rule, Function<Conversion, @Nullable Commune> side) {
        Map<String, Integer> lines = new HashMap<>();
        Map<String, Commune> first = new HashMap<>();
        for (var row : rows) {
            var here = side.apply(row);
            if (here == null) {
                continue;
            }
            var there = first.putIfAbsent(here.code(), here);
            int line = lines.computeIfAbsent(here.code(), code -> row.row());
            if (there != null && !there.equals(here)) {
                defects.add(
                        row.row(),
                        column.id(),
                        rule,
                        Defect.Effect.UNCERTAIN,
                        new Words(
                                "mã " + here.code() + " ở đây là " + here.fullName() + ", ở dòng " + line + " là "
                                        + there.fullName(),
                                "code " + here.code() + " is " + here.fullName() + " here, and in row " + line + " "
                                        + there.fullName()),
                        BY_RESOLUTION);
            }
        }
    }

    private void areas(List<Conversion> rows) {
        Map<String, Seen> provinces = new HashMap<>();
        Map<String, Seen> districts = new HashMap<>();
        for (var row : rows) {
            var old = row.before();
            if (old != null) {
                area(Column.OLD_PROVINCE, provinces, new Seen(row.row(), old.province(), old.province()));
                if (old.district() != null) {
                    area(Column.OLD_DISTRICT, districts, new Seen(row.row(), old.district(), old.province()));
                }
            }
        }
    }

    private void area(Column column, Map<String, Seen> seen, Seen here) {
        var earlier = seen.putIfAbsent(here.area().code(), here);
        if (earlier == null || earlier.isSame(here)) {
            return;
        }
        defects.add(
                here.row(),
                column.id(),
                "area.differs",
                Defect.Effect.UNCERTAIN,
                new Words(
                        "mã " + here.area().code() + " ở đây là " + here.name() + ", ở dòng " + earlier.row() + " là "
                                + earlier.name(),
                        "code " + here.area().code() + " is " + here.name() + " here, and in row " + earlier.row() + " "
                                + earlier.name()),
                BY_RESOLUTION);
    }

    /** A whole commune goes to one place; a part is never alone. */
    private void shares(List<Conversion> rows) {
        Map<String, List<Conversion>> byOld = new LinkedHashMap<>();
        for (var row : rows) {
            var old = row.before();
            if (old != null) {
                byOld.computeIfAbsent(old.code() + old.name(), code -> new ArrayList<>())
                        .add(row);
            }
        }
        byOld.values().forEach(this::sharesOfOne);
    }

    private void sharesOfOne(List<Conversion> ofOne) {
        Set<String> targets = new HashSet<>();
        Conversion whole = null;
        Conversion last = null;
        for (var row : ofOne) {
            targets.add(row.since().code());
            whole = row.extent().isWhole() ? row : whole;
            last = row;
        }
        if (last != null
                && targets.size() == 1
                && last.extent().isPart()
                && !last.extent().hasAllPeople()) {
            share(
                    last,
                    "part.alone",
                    "nhập một phần nhưng bảng không nói phần còn lại về đâu",
                    "goes in part, and the table does not say where the rest went");
        } else if (whole != null && targets.size() > 1) {
            share(
                    whole,
                    "whole.shared",
                    "nhập toàn bộ, nhưng dòng khác lại đưa một phần sang xã khác",
                    "goes as a whole, and other rows give parts of it to other communes");
        }
    }

    private void share(Conversion row, String rule, String vi, String en) {
        defects.add(row.row(), Column.REMARK.id(), rule, Defect.Effect.UNCERTAIN, new Words(vi, en), BY_RESOLUTION);
    }
}
