package vn.lienthong.gateway.catchup;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.Words;
import vn.lienthong.mappings.table.Cell;
import vn.lienthong.mappings.table.Cell.Kind;
import vn.lienthong.mappings.table.TableRow;
import vn.lienthong.mappings.text.Canonical;

/** Makes the province's document of one row, and finds what only the cells show; the rest is found by the intake. */
final class RowReading {

    private static final Pattern PROCEDURE = Pattern.compile("\\d\\.\\d{6}.*");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final int COMMUNE_DIGITS = 5;
    private static final int IDENTITY_DIGITS = 12;
    private static final int OLD_CARD_DIGITS = 9;

    private final TableRow row;
    private final List<Reason> reasons = new ArrayList<>();
    private final ObjectNode document = JsonNodeFactory.instance.objectNode();
    private @Nullable Instant received;

    private RowReading(TableRow row) {
        this.row = row;
    }

    static ReadRow of(TableRow row) {
        RowReading reading = new RowReading(row);
        reading.read();
        return new ReadRow(row, reading.document, reading.received, reading.reasons);
    }

    /** Whether it is the example of the template. */
    static boolean isExample(TableRow row) {
        String code = Canonical.bare(row.text(RowColumn.CODE.id()));
        return code.startsWith("vi du") || code.startsWith("example");
    }

    private void read() {
        for (RowColumn column : RowColumn.values()) {
            RowCell.trouble(column, row.cell(column.id())).ifPresent(reasons::add);
        }
        put(document, "code", RowColumn.CODE);
        ObjectNode procedure = document.putObject("procedure");
        procedure.put("code", procedureCode());
        put(procedure, "name", RowColumn.PROCEDURE_NAME);
        ObjectNode field = document.putObject("field");
        put(field, "code", RowColumn.FIELD_CODE);
        put(field, "name", RowColumn.FIELD_NAME);
        choice("channel", RowChoice.CHANNEL, document);
        applicant(document.putObject("applicant"));
        put(document, "summary", RowColumn.SUMMARY);
        times();
        choice("status", RowChoice.STATUS, document);
        choice("returnMethod", RowChoice.RETURN_METHOD, document);
        document.put("submittedAtPortal", false);
        document.putArray("documents");
        String unit = unit(RowColumn.UNIT);
        String handling = unit(RowColumn.HANDLING_UNIT);
        document.putObject("receivingUnit").put("code", unit);
        document.putObject("handlingUnit").put("code", handling.isEmpty() ? unit : handling);
        put(document, "note", RowColumn.NOTE);
        put(document, "receiptNumber", RowColumn.RECEIPT);
    }

    private void applicant(ObjectNode applicant) {
        put(applicant, "name", RowColumn.NAME);
        choice("type", RowChoice.TYPE, applicant);
        var identities = applicant.putArray("identities");
        String number = identity();
        if (!number.isEmpty()) {
            identities
                    .addObject()
                    .put("type", number.length() == OLD_CARD_DIGITS ? "OLD_ID_CARD" : "PERSONAL_NUMBER")
                    .put("number", number);
        }
        put(applicant, "techId", RowColumn.TECH_ID);
        put(applicant, "phone", RowColumn.PHONE);
        put(applicant, "email", RowColumn.EMAIL);
        applicant.put("vneidVerified", false);
    }

    private void times() {
        Optional<OffsetDateTime> at = time("receivedAt", RowColumn.RECEIVED, false);
        received = at.map(OffsetDateTime::toInstant).orElse(null);
        if (time("submittedAt", RowColumn.SUBMITTED, false).isEmpty()
                && text(RowColumn.SUBMITTED).isEmpty()) {
            at.ifPresent(it -> document.put("submittedAt", iso(it)));
        }
        time("dueAt", RowColumn.DUE, true);
        time("finishedAt", RowColumn.FINISHED, false);
        time("returnedAt", RowColumn.RETURNED, false);
        time("refusedAt", RowColumn.REFUSED, false);
    }

    private Optional<OffsetDateTime> time(String name, RowColumn column, boolean due) {
        String text = text(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<OffsetDateTime> time =
                row.cell(column.id()).kind() == Kind.NUMBER ? Optional.empty() : RowTime.parse(text, due);
        time.ifPresentOrElse(
                it -> document.put(name, iso(it)),
                () -> add(
                        column,
                        new Words(
                                "không phải ngày giờ đọc được, hoặc ngày không có",
                                "is no time that can be read, or a day that does not exist"),
                        new Words(
                                "Ghi ngày/tháng/năm giờ:phút, ví dụ 01/07/2026 08:30, hoặc định dạng ô kiểu Ngày",
                                "Write day/month/year hour:minute, 01/07/2026 08:30, or format the cell as a date")));
        return time;
    }

    private String identity() {
        Cell cell = row.cell(RowColumn.IDENTITY.id());
        String number = text(RowColumn.IDENTITY);
        if (cell.kind() == Kind.NUMBER && number.length() != IDENTITY_DIGITS) {
            add(
                    RowColumn.IDENTITY,
                    new Words(
                            "ô lưu dạng số nên có thể đã mất số 0 ở đầu",
                            "the cell is a number and may have lost its leading zeros"),
                    new Words(
                            "Định dạng cột kiểu Văn bản rồi nhập lại đủ số",
                            "Format the column as text and enter all digits"));
        }
        return number.replaceAll("[ .]", "");
    }

    private String procedureCode() {
        String code = text(RowColumn.PROCEDURE_CODE);
        if (row.cell(RowColumn.PROCEDURE_CODE.id()).kind() == Kind.NUMBER
                && !PROCEDURE.matcher(code).matches()) {
            add(
                    RowColumn.PROCEDURE_CODE,
                    new Words(
                            "ô lưu dạng số nên đã mất số 0 ở cuối",
                            "the cell is a number and has lost the zeros at its end"),
                    new Words(
                            "Định dạng cột kiểu Văn bản rồi nhập lại mã",
                            "Format the column as text and enter the code"));
        }
        return code;
    }

    /** Communes have five digits, so that zeros which a number lost can be put back. */
    private String unit(RowColumn column) {
        String code = text(column);
        boolean lost = row.cell(column.id()).kind() == Kind.NUMBER
                && code.length() < COMMUNE_DIGITS
                && DIGITS.matcher(code).matches();
        return lost ? "0".repeat(COMMUNE_DIGITS - code.length()) + code : code;
    }

    private void choice(String name, RowChoice choice, ObjectNode into) {
        choice.value(text(choice.column()))
                .ifPresentOrElse(
                        it -> into.put(name, it),
                        () -> add(
                                choice.column(),
                                new Words("không phải giá trị trong danh mục", "is none of the values of the list"),
                                new Words(
                                        "Ghi một trong: " + String.join(", ", choice.shown()),
                                        "Write one of: " + String.join(", ", choice.shown()))));
    }

    private void put(ObjectNode into, String name, RowColumn column) {
        String text = text(column);
        if (!text.isEmpty()) {
            into.put(name, text);
        }
    }

    private void add(RowColumn column, Words message, Words remedy) {
        reasons.add(Reason.of(column, row.cell(column.id()).place(), message, remedy));
    }

    private String text(RowColumn column) {
        return RowCell.text(row.cell(column.id()));
    }

    private static String iso(OffsetDateTime time) {
        return time.withNano(0).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }
}
