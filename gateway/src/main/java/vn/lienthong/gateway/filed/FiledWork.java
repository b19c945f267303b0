package vn.lienthong.gateway.filed;

import java.util.List;
import java.util.stream.Collectors;
import vn.lienthong.gateway.api.Problem;
import vn.lienthong.gateway.api.Refused;
import vn.lienthong.gateway.filed.FiledActs.Acted;
import vn.lienthong.gateway.security.Caller;
import vn.lienthong.gateway.vault.KeyDestroyed;
import vn.lienthong.mappings.Finding;
import vn.lienthong.mappings.Words;

/** Filed dossiers that call for a person, and what people do about them: the same at every door. */
public final class FiledWork {

    private static final Words NEEDLESS = new Words(
            "Không có nội dung chưa nhận nào đọc lại được",
            "There is no content that was not taken and can be read again");
    private static final Words DESTROYED =
            new Words("Khoá của tháng đó đã huỷ, không còn đọc được", "The key of that month was destroyed");

    private final FiledPages pages;
    private final FiledRows rows;
    private final FiledActs acts;

    FiledWork(FiledPages pages, FiledRows rows, FiledActs acts) {
        this.pages = pages;
        this.rows = rows;
        this.acts = acts;
    }

    /** @return those that call for a person, the newest first */
    public List<FiledView> calling(int most) {
        return pages.page(new FiledPages.Filter(null, true, null, null, null, null, null), null, most);
    }

    /**
     * @param code national code, local code, or the id
     * @throws Refused where there is none that the caller may see
     */
    public FiledView one(String code, Caller who) {
        return rows.find(code)
                .filter(it -> who.isPerson() || who.name().equals(it.origin()))
                .flatMap(pages::find)
                .orElseThrow(() -> new Refused(Problem.NOT_FOUND));
    }

    /** Gives it the province's own code. */
    public FiledView link(String code, String localCode, Caller who) {
        return done(acts.link(code, localCode, who), code, who);
    }

    /** Reads what was not taken once more. */
    public FiledView again(String code, Caller who) {
        try {
            return done(acts.again(code, who), code, who);
        } catch (KeyDestroyed gone) {
            throw new Refused(Problem.NOT_NOW, DESTROYED);
        }
    }

    /** A person has seen to it. */
    public FiledView see(String code, String reason, Caller who) {
        return done(acts.see(code, reason, who), code, who);
    }

    /** What came, once it is on record who saw it and why. */
    public FiledContent reveal(String code, int n, String reason, Caller who) {
        try {
            return acts.reveal(code, n, reason, who)
                    .map(FiledContent::of)
                    .orElseThrow(() -> new Refused(Problem.NOT_FOUND));
        } catch (KeyDestroyed gone) {
            throw new Refused(Problem.NOT_NOW, DESTROYED);
        }
    }

    private FiledView done(Acted acted, String code, Caller who) {
        if (acted instanceof Acted.Done) {
            return one(code, who);
        }
        if (acted instanceof Acted.NoSuch) {
            throw new Refused(Problem.NOT_FOUND);
        }
        if (acted instanceof Acted.NotLinked not) {
            throw new Refused(Problem.NOT_NOW, not.why().words());
        }
        throw new Refused(Problem.NOT_NOW, acted instanceof Acted.Bad bad ? joined(bad) : NEEDLESS);
    }

    private static Words joined(Acted.Bad bad) {
        return new Words(
                bad.findings().stream().map(Finding::message).map(Words::vi).collect(Collectors.joining("; ")),
                bad.findings().stream().map(Finding::message).map(Words::en).collect(Collectors.joining("; ")));
    }
}
