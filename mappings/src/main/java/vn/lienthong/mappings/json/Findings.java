package vn.lienthong.mappings.json;

import java.util.ArrayList;
import java.util.List;
import vn.lienthong.mappings.Blame;
import vn.lienthong.mappings.Finding;
import vn.lienthong.mappings.Words;

/** All that is found wrong with one document, up to a number that nobody reads past. */
public final class Findings {

    /** The most findings that are kept. */
    public static final int MOST = 100;

    private final List<Finding> found = new ArrayList<>();

    /** Adds one for which the sender is to blame. */
    public void add(String pointer, String rule, Words message, Words remedy) {
        if (found.size() < MOST - 1) {
            found.add(new Finding(pointer, rule, message, remedy, Blame.INPUT));
        } else if (found.size() == MOST - 1) {
            found.add(new Finding(
                    "",
                    "document.findings.many",
                    new Words("Còn nhiều lỗi khác chưa liệt kê", "There are more faults than are listed"),
                    new Words(
                            "Sửa các lỗi đã nêu rồi gửi lại để xem phần còn lại",
                            "Mend those listed and send again to see the rest"),
                    Blame.INPUT));
        }
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    public List<Finding> list() {
        return List.copyOf(found);
    }
}
