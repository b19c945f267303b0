package vn.lienthong.mappings.unit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The columns of a table, by the words that stand over them. Their order does not matter. */
enum Column {
    PROVINCE("province", "tinh thanh pho", "tinh thanh pho moi", "tinh moi", "new province"),
    NAME("name", "ten xa moi", "xa moi", "don vi moi", "new commune"),
    CODE("code", "ma xa moi", "ma moi", "new code"),
    OLD_NAME("oldName", "ten xa cu", "xa cu", "don vi cu", "old commune"),
    OLD_CODE("oldCode", "ma xa cu", "ma cu", "old code"),
    REMARK("remark", "ghi chu", "remark"),
    OLD_DISTRICT("oldDistrict", "quan huyen", "quan huyen cu", "huyen cu", "old district"),
    OLD_PROVINCE("oldProvince", "tinh cu", "tinh thanh pho cu", "old province");

    private final String id;
    private final List<String> headings;

    Column(String id, String... headings) {
        this.id = id;
        this.headings = List.of(headings);
    }

    /** @return its name in findings */
    String id() {
        return id;
    }

    static Optional<Column> under(String heading) {
        var plain = Spelling.bare(heading);
        return Arrays.stream(values())
                .filter(column -> column.headings.contains(plain))
                .findFirst();
    }
}
