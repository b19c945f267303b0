package vn.lienthong.mappings.civilstatus;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lienthong.mappings.dossier.DossierCode;
import vn.lienthong.mappings.json.JsonValue;

/** Understands whatever the registry answers, and throws for none of it: only where a sink does not keep a file. */
public final class RegistryReader {

    private static final String STATUS = "status";
    private static final int HTTP_OK = 200;

    private final RegistryDialect dialect;
    private final ReplyJudge judge;

    public RegistryReader(RegistryDialect dialect) {
        this.dialect = dialect;
        this.judge = new ReplyJudge(dialect.replies());
    }

    /** @return what the answer to {@code dangKyHoTich} or {@code nhanHoSoDKHT} says */
    public RegistryReply readSubmission(CivilType type, WireAnswer answer) {
        return judge.judge(type, RegistryBody.of(answer));
    }

    /**
     * {@code LayKetQua}. A dossier that was asked for and is not in the answer is not in the list either: nothing is known of it.
     *
     * @param sink takes the papers
     * @throws IOException when a paper was not kept
     */
    public RegistryAnswer<List<RegistryStatus>> readResults(CivilType type, WireAnswer answer, AttachmentSink sink)
            throws IOException {
        var body = RegistryBody.of(answer, sink);
        var reply = judge.judge(type, body);
        if (!(reply instanceof RegistryReply.Accepted)) {
            return new RegistryAnswer.NoAnswer<>(reply);
        }
        var rows = new ArrayList<RegistryStatus>();
        for (var item : body.rows()) {
            new ResultRow(item, dialect, body.papers()).status(type).ifPresent(rows::add);
        }
        return new RegistryAnswer.Given<>(rows);
    }

    /** {@code traTrangThaiHoSo}: its status is that of the dossier, and 0 an error. */
    public RegistryAnswer<RegistryStatus> readStatus(CivilType type, DossierCode code, WireAnswer answer) {
        var body = RegistryBody.of(answer);
        var state =
                body.text(STATUS).map(ReplyJudge::plain).map(dialect.replies().states()::get);
        if (state.isEmpty() || answer.status() != HTTP_OK) {
            return new RegistryAnswer.NoAnswer<>(judge.judge(type, body));
        }
        return new RegistryAnswer.Given<>(new RegistryStatus(
                code.text(),
                state.get(),
                body.message(),
                body.text("hanBoSungHoSo").flatMap(WireDate::read).flatMap(PartialDate::whole),
                Optional.empty(),
                Optional.empty()));
    }

    /**
     * {@code ketQuaDangKyHS} and {@code traHoSo}: the entry itself.
     *
     * @param sink takes the paper
     * @throws IOException when the paper was not kept
     */
    public RegistryAnswer<CivilResult> readResult(
            CivilType type, DossierCode code, WireAnswer answer, AttachmentSink sink) throws IOException {
        var body = RegistryBody.of(answer, sink);
        var reply = judge.judge(type, body);
        var rows = body.rows();
        if (!(reply instanceof RegistryReply.Accepted) || rows.isEmpty()) {
            return new RegistryAnswer.NoAnswer<>(
                    reply instanceof RegistryReply.Accepted
                            ? new RegistryReply.Unreadable("success without an entry", body.snippet())
                            : reply);
        }
        return new RegistryAnswer.Given<>(
                new ResultRow(rows.get(0), dialect, body.papers()).result(type, code.text(), rows.get(0)));
    }

    /** The search for an entry; the first that it gives is taken. An empty list is none. */
    public ExtractAnswer readSearch(DossierCode code, WireAnswer answer, AttachmentSink sink) throws IOException {
        var body = RegistryBody.of(answer, sink);
        var reply = judge.judge(CivilType.EXTRACT, body);
        if (reply instanceof RegistryReply.NotThere none) {
            return new ExtractAnswer.NotFound(none.message());
        }
        if (reply instanceof RegistryReply.NotOffered none) {
            return new ExtractAnswer.NotAvailable(none.message());
        }
        if (!(reply instanceof RegistryReply.Accepted)) {
            return new ExtractAnswer.NoAnswer(reply);
        }
        var rows = body.rows();
        return rows.isEmpty()
                ? new ExtractAnswer.NotFound(body.message())
                : new ExtractAnswer.Found(new ResultRow(rows.get(0), dialect, body.papers())
                        .result(CivilType.EXTRACT, code.text(), rows.get(0)));
    }

    /** @return the entries of {@code danhMuc}, code and name; what has neither is passed over */
    public RegistryAnswer<Map<String, String>> readCatalogue(WireAnswer answer) {
        var body = RegistryBody.of(answer);
        var reply = judge.judge(CivilType.EXTRACT, body);
        if (!(reply instanceof RegistryReply.Accepted)) {
            return new RegistryAnswer.NoAnswer<>(reply);
        }
        var entries = new LinkedHashMap<String, String>();
        for (JsonValue.Members row : body.rows()) {
            var code = ResultRow.text(row, "ma", "code", "id");
            var name = ResultRow.text(row, "ten", "name");
            if (code.isPresent() && name.isPresent()) {
                entries.put(code.get(), name.get());
            }
        }
        return new RegistryAnswer.Given<>(entries);
    }
}
