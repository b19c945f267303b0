package vn.lienthong.mappings.npsp;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Understands whatever the Portal answers, and never throws for it.
 *
 * <p>The error code is trimmed and taken as a number, so that {@code 0}, {@code "0"} and {@code "00"} are all success; without
 * one the words of the message decide. An answer that contradicts itself (0, "không thành công") is unreadable, since the
 * call may have been carried out. {@code contentType} and {@code retryAfter} are the headers as they came, null when absent.
 */
public final class NpspReader {

    private final ReplyRules replies;
    private final LookupRules lookups;
    private final RowRules rows;
    private final CatalogueRules catalogues;

    public NpspReader(NpspDialect dialect) {
        this.replies = new ReplyRules(dialect);
        this.lookups = new LookupRules(dialect);
        this.rows = new RowRules(dialect, replies);
        this.catalogues = new CatalogueRules(dialect);
    }

    /** @return what the answer to a write says */
    public NpspReply read(int httpStatus, @Nullable String contentType, byte[] body) {
        return read(httpStatus, contentType, null, body);
    }

    /** @return what the answer to a write says */
    public NpspReply read(int httpStatus, @Nullable String contentType, @Nullable String retryAfter, byte[] body) {
        return replies.judge(answer(httpStatus, contentType, retryAfter, body));
    }

    /** @return what the answer to a login says; nothing of its body is kept, since it may hold the session */
    public NpspLogin readLogin(int httpStatus, @Nullable String contentType, byte[] body) {
        return readLogin(httpStatus, contentType, null, body);
    }

    /** @return what the answer to a login says; nothing of its body is kept, since it may hold the session */
    public NpspLogin readLogin(int httpStatus, @Nullable String contentType, @Nullable String retryAfter, byte[] body) {
        var answer = answer(httpStatus, contentType, retryAfter, body).withoutSnippet();
        var reply = replies.judge(answer);
        if (!(reply instanceof NpspReply.Accepted)) {
            return new NpspLogin.NotOpened(reply);
        }
        return session(answer.body())
                .<NpspLogin>map(NpspLogin.Opened::new)
                .orElseGet(() -> new NpspLogin.NotOpened(new NpspReply.Unreadable("no session in the answer", "")));
    }

    /**
     * @param dossierCode the code that was asked for; a row of another dossier is no answer
     * @return what the answer to a look-up says
     */
    public NpspLookup readLookup(String dossierCode, int httpStatus, @Nullable String contentType, byte[] body) {
        return readLookup(dossierCode, httpStatus, contentType, null, body);
    }

    /**
     * @param dossierCode the code that was asked for; a row of another dossier is no answer
     * @return what the answer to a look-up says
     */
    public NpspLookup readLookup(
            String dossierCode,
            int httpStatus,
            @Nullable String contentType,
            @Nullable String retryAfter,
            byte[] body) {
        var answer = answer(httpStatus, contentType, retryAfter, body);
        return lookups.judge(dossierCode, answer, replies.judge(answer));
    }

    /**
     * @param sent the rows that were sent in the call, in their order
     * @return what the answer to a call with several progress rows says of each, or of all
     */
    public NpspRows readRows(
            List<NpspProgress> sent,
            int httpStatus,
            @Nullable String contentType,
            @Nullable String retryAfter,
            byte[] body) {
        var answer = answer(httpStatus, contentType, retryAfter, body);
        var rowsSent = sent.stream()
                .map(it -> new RowRules.Sent(it.maHoSo(), it.thoiDiemXuLy()))
                .toList();
        return rows.judge(rowsSent, answer, replies.judge(answer));
    }

    /**
     * @param sent the codes of the dossiers that were sent in the call, in their order
     * @return what the answer to a call with several dossiers says of each, or of all
     */
    public NpspRows readDossiers(
            List<String> sent, int httpStatus, @Nullable String contentType, @Nullable String retryAfter, byte[] body) {
        var answer = answer(httpStatus, contentType, retryAfter, body);
        return rows.judge(sent.stream().map(it -> new RowRules.Sent(it, null)).toList(), answer, replies.judge(answer));
    }

    /** @return the procedure that was asked for with {@code LayThuTuc}; none when the Portal has no such */
    public NpspAnswer<NpspProcedure> readProcedure(
            String code, int httpStatus, @Nullable String contentType, @Nullable String retryAfter, byte[] body) {
        var answer = answer(httpStatus, contentType, retryAfter, body);
        return catalogues.procedure(code, answer, replies.judge(answer));
    }

    /** @return the list of {@code LayDanhSachTTHC}; elements without a code are passed over */
    public NpspAnswer<List<NpspProcedureLine>> readProcedures(
            int httpStatus, @Nullable String contentType, @Nullable String retryAfter, byte[] body) {
        var answer = answer(httpStatus, contentType, retryAfter, body);
        return catalogues.list(answer, replies.judge(answer), CatalogueRows::line);
    }

    /** @return the list of {@code LayDanhMucCoQuan}; elements without a code are passed over */
    public NpspAnswer<List<NpspOrganisation>> readOrganisations(
            int httpStatus, @Nullable String contentType, @Nullable String retryAfter, byte[] body) {
        var answer = answer(httpStatus, contentType, retryAfter, body);
        return catalogues.list(answer, replies.judge(answer), CatalogueRows::organisation);
    }

    /** @return the list of {@code LayDanhMucLinhVuc}; elements without a code are passed over */
    public NpspAnswer<List<NpspField>> readFields(
            int httpStatus, @Nullable String contentType, @Nullable String retryAfter, byte[] body) {
        var answer = answer(httpStatus, contentType, retryAfter, body);
        return catalogues.list(answer, replies.judge(answer), CatalogueRows::field);
    }

    /** @return the TechID that was asked for with {@code TraCuuTechID}; none when there is no such account */
    public NpspAnswer<String> readTechId(
            int httpStatus, @Nullable String contentType, @Nullable String retryAfter, byte[] body) {
        var answer = answer(httpStatus, contentType, retryAfter, body);
        return catalogues.one(answer, replies.judge(answer), CatalogueRows::techId);
    }

    private static Answer answer(
            int httpStatus, @Nullable String contentType, @Nullable String retryAfter, byte[] body) {
        return new Answer(httpStatus, Optional.ofNullable(retryAfter), Body.of(contentType, body), Body.snippet(body));
    }

    private static Optional<Session> session(Body body) {
        return body instanceof Body.Json json ? json.reply().text("session").map(Session::new) : Optional.empty();
    }
}
