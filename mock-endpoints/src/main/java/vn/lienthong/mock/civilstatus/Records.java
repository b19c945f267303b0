package vn.lienthong.mock.civilstatus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The old registers, as far as they were entered. Registrations that are finished are added. */
public final class Records {
    private final List<RegisterRecord> entered = new ArrayList<>();

    Records() {}

    public synchronized void add(RegisterRecord record) {
        entered.add(record);
    }

    public synchronized List<RegisterRecord> list() {
        return List.copyOf(entered);
    }

    public synchronized void clear() {
        entered.clear();
    }

    /** Those of the person on the copy: same name whatever its case, and nothing known on both sides differs. */
    synchronized List<RegisterRecord> find(JsonNode wanted) {
        return entered.stream().filter(record -> same(record, wanted)).toList();
    }

    private static boolean same(RegisterRecord record, JsonNode wanted) {
        String name = PersonName.key(PersonName.full(wanted.path("cbsHoTen")));
        Optional<Integer> born = CivilDates.year(TextNode.valueOf(record.ngaySinh()));
        Optional<Integer> asked = CivilDates.year(wanted.path("cbsNgaySinh"));
        String number = wanted.path("cbsSoDDCN").asText("");
        return PersonName.key(record.hoTen()).equals(name)
                && (born.isEmpty() || asked.isEmpty() || born.equals(asked))
                && (record.soDDCN() == null
                        || number.isEmpty()
                        || record.soDDCN().equals(number));
    }
}
