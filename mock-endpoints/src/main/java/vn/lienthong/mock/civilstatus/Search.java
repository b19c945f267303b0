package vn.lienthong.mock.civilstatus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import vn.lienthong.mock.line.Decision;

/**
 * The search of old registers by the person on the copy, with the {@code cbs} fields of section 4.2. Inferred: clerks have such a
 * search, and no public document names its operation.
 */
final class Search {
    static final String NOT_SUPPORTED = "Chức năng chưa được hỗ trợ";

    private static final Form FORM = Forms.copied(new Form())
            .with(FieldKind.PLAIN, "maDonVi", "module", "maHoSo", "maTinh")
            .with(FieldKind.BARE_NUMBER, "loaiBanSao")
            .demanding("cbsHoTen");

    private final Switches switches;
    private final Tally tally;
    private final Records records;
    private final Replies replies;

    Search(Switches switches, Tally tally, Records records, Replies replies) {
        this.switches = switches;
        this.tally = tally;
        this.records = records;
        this.replies = replies;
    }

    Decision find(JsonNode wanted) {
        Optional<RegistrySwitch> missing = switches.take(SwitchKind.SEARCH_NOT_IMPLEMENTED, Meets.everything());
        if (missing.isPresent()) {
            return missing.get().shape() == SearchShape.TEXT
                    ? replies.unavailable(Operation.SEARCH, NOT_SUPPORTED)
                    : replies.value(Operation.SEARCH, JsonNodeFactory.instance.arrayNode());
        }
        List<Sentence> wrong = FORM.judge(wanted, false, true);
        if (!wrong.isEmpty()) {
            tally.broken(
                    Operation.SEARCH.wireName(),
                    wrong.stream().map(one -> "/" + one.text()).toList());
            return replies.error(Operation.SEARCH, ErrorCode.DATA_INCORRECT, Sentence.concatenated(wrong, "\n"));
        }
        List<RegisterRecord> found = records.find(wanted);
        return found.isEmpty()
                ? replies.error(Operation.SEARCH, ErrorCode.RECORD_NOT_FOUND)
                : replies.value(Operation.SEARCH, rows(found));
    }

    private static ArrayNode rows(List<RegisterRecord> found) {
        ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        for (int i = 0; i < found.size(); i++) {
            RegisterRecord record = found.get(i);
            ObjectNode row = rows.addObject()
                    .put("id", 5_000_001L + i)
                    .put("module", record.type().registerModule())
                    .put("so", record.so())
                    .put("quyenSo", record.quyenSo())
                    .put("trangSo", record.trangSo())
                    .put("ngayDangKy", record.ngayDangKy())
                    .put("noiDangKy", record.noiDangKy())
                    .put("cbsHoTen", record.hoTen())
                    .put("cbsNgaySinh", record.ngaySinh());
            if (record.soDDCN() != null) {
                row.put("cbsSoDDCN", record.soDDCN());
            }
        }
        return rows;
    }
}
