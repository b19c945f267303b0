package vn.lienthong.gateway.tax;

import java.util.List;
import java.util.UUID;
import vn.lienthong.gateway.api.Problem;
import vn.lienthong.gateway.api.Refused;
import vn.lienthong.gateway.security.Caller;
import vn.lienthong.mappings.Words;

/** Rows that wait for a person, and what people decide: the same at every door. */
public final class TaxWork {

    private static final Words NOT_PARKED = new Words("Dòng này không chờ xử lý", "The row does not wait for anybody");
    private static final Words UNREADABLE = new Words(
            "Không đọc được dòng này; đề nghị cơ quan thuế gửi lại rồi bỏ qua dòng này",
            "The row cannot be read; ask the tax authority to send it again, and dismiss it");
    private static final Words UNKNOWN =
            new Words("Tỉnh vẫn chưa có hồ sơ của dòng này", "The province still has no dossier of this row");

    private final TaxBook book;
    private final TaxActs acts;

    TaxWork(TaxBook book, TaxActs acts) {
        this.book = book;
        this.acts = acts;
    }

    /** @return rows that wait, the newest first */
    public List<TaxRowView> waiting(int most) {
        return book.page(RowState.PARKED, null, null, most);
    }

    /** @throws Refused where there is no such row */
    public TaxRowView one(UUID id) {
        return book.find(id).orElseThrow(() -> new Refused(Problem.NOT_FOUND));
    }

    /** The province is told of the row now. */
    public TaxRowView release(UUID id, String reason, Caller who) {
        one(id);
        return done(id, acts.release(id, reason, who));
    }

    /** The row goes nowhere. */
    public TaxRowView dismiss(UUID id, String reason, Caller who) {
        one(id);
        return done(id, acts.dismiss(id, reason, who));
    }

    /** What the row says, once it is on record who saw it and why. */
    public RowFacts reveal(UUID id, String reason, Caller who) {
        return acts.reveal(id, reason, who).orElseThrow(() -> new Refused(Problem.NOT_FOUND));
    }

    private TaxRowView done(UUID id, TaxActs.Acted acted) {
        return switch (acted) {
            case DONE -> one(id);
            case NOT_PARKED -> throw new Refused(Problem.NOT_NOW, NOT_PARKED);
            case UNREADABLE -> throw new Refused(Problem.NOT_NOW, UNREADABLE);
            case UNKNOWN_DOSSIER -> throw new Refused(Problem.NOT_NOW, UNKNOWN);
        };
    }
}
