package vn.lienthong.gateway.catchup;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.mappings.Words;
import vn.lienthong.routes.intake.Intake;
import vn.lienthong.routes.intake.Intake.Checked;
import vn.lienthong.routes.ledger.Receipt;

/**
 * Brings a row through the intake that all doors share. Its reference is made of what it says, so that the same row is the same
 * message whenever, and in whatever file, it comes. A row never goes over a state of its dossier that is further on.
 */
final class RowTaking {

    private static final String REFERENCE = "catch-up:";

    private final Intake intake;
    private final LineRows lines;
    private final JdbcClient sql;

    RowTaking(Intake intake, LineRows lines, JdbcClient sql) {
        this.intake = intake;
        this.lines = lines;
        this.sql = sql;
    }

    /** Joins the caller's transaction. */
    RowEnd take(CatchUp file, Line line) {
        Said said = line.said();
        if (said == null) {
            return RowEnd.bad(List.of(forgotten()));
        }
        byte[] document = said.document().toString().getBytes(StandardCharsets.UTF_8);
        Checked checked = intake.checkDossier(file.origin(), REFERENCE + line.content(), document);
        if (checked instanceof Checked.Bad bad) {
            return RowEnd.bad(Reason.joined(line.reasons(), bad.findings()));
        }
        if (!line.reasons().isEmpty()) {
            return RowEnd.bad(line.reasons());
        }
        Checked.Good good = (Checked.Good) checked;
        Optional<Reason> contradiction = twice(file.id(), line).or(() -> behind(good, line));
        if (contradiction.isPresent()) {
            return RowEnd.bad(List.of(contradiction.get()));
        }
        return file.checkOnly() ? RowEnd.good() : taken(intake.take(good).receipt());
    }

    private static RowEnd taken(Receipt receipt) {
        if (receipt instanceof Receipt.Conflict) {
            return RowEnd.bad(List.of(about(
                    new Words(
                            "đã nhận nội dung khác với cùng mã tham chiếu",
                            "another content was accepted under the same reference"),
                    new Words("Báo đội vận hành", "Tell the operators"))));
        }
        boolean same = receipt instanceof Receipt.Same;
        return new RowEnd(same ? RowState.SAME : RowState.TAKEN, receipt.id(), List.of());
    }

    private Optional<Reason> twice(UUID file, Line line) {
        return lines.otherOf(file, line)
                .map(other -> new Reason(
                        RowColumn.CODE.title(),
                        "",
                        new Words(
                                "trùng mã với dòng " + other + " nhưng nội dung khác",
                                "the code is that of row " + other + ", and the content differs"),
                        new Words(
                                "Sửa mã cho đúng, hoặc bỏ một trong hai dòng",
                                "Mend the code, or leave one of the two rows out")));
    }

    private Optional<Reason> behind(Checked.Good good, Line line) {
        return sql.sql("""
                        SELECT max(CASE WHEN mark ~ '^[0-9]{1,2}$' THEN mark::int END) AS furthest FROM message
                        WHERE lane = :lane AND subject = :subject AND kind = 'STATE' AND state <> 'CANCELLED'
                        HAVING max(CASE WHEN mark ~ '^[0-9]{1,2}$' THEN mark::int END) > :mark
                           AND NOT bool_or(reference IS NOT DISTINCT FROM :reference)
                        """)
                .param("lane", good.submission().lane().name())
                .param("subject", good.submission().subject())
                .param("mark", Integer.parseInt(good.submission().content().mark()))
                .param("reference", REFERENCE + line.content())
                .query(Integer.class)
                .optional()
                .map(mark -> new Reason(
                        RowColumn.STATUS.title(),
                        "",
                        new Words(
                                "hồ sơ đã có trạng thái sau trạng thái này (" + mark + ") nên không ghi đè",
                                "the dossier has a later status (" + mark + "), which is not gone over"),
                        new Words(
                                "Kiểm tra hồ sơ trên phần mềm một cửa; nếu dòng này mới đúng thì cập nhật ở đó",
                                "See to the dossier in the one-stop software; if this row is right, enter it there")));
    }

    private static Reason forgotten() {
        return about(
                new Words("nội dung dòng đã bị hủy theo thời hạn lưu", "what the row said was destroyed at its term"),
                new Words("Gửi lại tệp", "Send the file again"));
    }

    private static Reason about(Words message, Words remedy) {
        return new Reason(null, "", message, remedy);
    }
}
