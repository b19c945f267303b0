package vn.lienthong.gateway.filed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.gateway.attachment.Attachments;
import vn.lienthong.gateway.audit.Audit;
import vn.lienthong.gateway.content.Sha256;
import vn.lienthong.gateway.filed.FiledContents.Verdict;
import vn.lienthong.gateway.filed.FiledSealed.Body;
import vn.lienthong.gateway.filed.Taken.Became;
import vn.lienthong.mappings.Finding;
import vn.lienthong.mappings.Translation;
import vn.lienthong.mappings.dossier.Dossier;
import vn.lienthong.mappings.dossier.DossierCode;
import vn.lienthong.mappings.npsp.FiledCall;
import vn.lienthong.mappings.npsp.FiledDossier;
import vn.lienthong.mappings.npsp.FiledFile;
import vn.lienthong.mappings.unit.UnitOnDossier;

/**
 * Takes a dossier that the Portal hands over. That it came, what it says, whose it is and what the province is to be told are written in
 * one transaction, so that a node that dies takes nothing by halves and nothing twice.
 */
final class FiledTaking {

    private final FiledRows rows;
    private final FiledContents contents;
    private final FiledRules rules;
    private final FiledNotices notices;
    private final Attachments attachments;
    private final Audit audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    FiledTaking(
            FiledRows rows,
            FiledContents contents,
            FiledRules rules,
            FiledNotices notices,
            Attachments attachments,
            Audit audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.rows = rows;
        this.contents = contents;
        this.rules = rules;
        this.notices = notices;
        this.attachments = attachments;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @param address from which it came; in the audit where the dossier is another province's */
    Taken take(FiledKind kind, FiledCall call, String address) {
        return Objects.requireNonNull(transaction.execute(status -> decide(kind, call, address)));
    }

    /** Something came that is no dossier: its beginning is kept for a person. */
    void unreadable(FiledKind kind, String hash, byte[] first, List<Finding> findings) {
        transaction.executeWithoutResult(status -> {
            Instant now = clock.instant();
            FiledRow row = rows.lock(null, hash, now);
            notTaken(row, hash, kind, Body.unreadable(first), findings, now);
        });
    }

    /** What was kept is read once more. Joins the caller's transaction. */
    Taken again(FiledRow row, int n, String hash, FiledKind kind, FiledCall call) {
        Instant now = clock.instant();
        Translation<FiledDossier> read = kind.toDossier().translate(call);
        if (isAnothers(read)) {
            rows.state(row.id(), FiledState.NOT_OURS);
            rows.calling(row.id(), false);
            return new Taken(Became.ANOTHERS, row.id(), code(call), List.of());
        }
        List<Finding> findings = findings(read);
        if (!findings.isEmpty()) {
            contents.judge(row.id(), n, Verdict.NOT_TAKEN, findings);
            return new Taken(Became.BAD, row.id(), code(call), findings);
        }
        return accept(row, n, hash, kind, call, read.orElseThrow(), now);
    }

    private Taken decide(FiledKind kind, FiledCall call, String address) {
        Instant now = clock.instant();
        String hash = Sha256.of(call.content());
        FiledRow row = rows.lock(call.code().map(DossierCode::text).orElse(null), hash, now);
        if (row.state() == FiledState.TAKEN) {
            repeated(row, hash, kind, call, now);
            return new Taken(Became.THERE, row.id(), code(call), List.of());
        }
        Translation<FiledDossier> read = kind.toDossier().translate(call);
        if (rules.isAnothers(call) || isAnothers(read)) {
            anothers(row, address);
            return new Taken(Became.ANOTHERS, row.id(), code(call), List.of());
        }
        List<Finding> findings = findings(read);
        if (!findings.isEmpty()) {
            notTaken(row, hash, kind, Body.of(call), findings, now);
            return new Taken(Became.BAD, row.id(), code(call), findings);
        }
        int n = contents.keep(row.id(), hash, Verdict.TAKEN, kind.door(), Body.of(call), List.of(), now);
        return accept(row, n, hash, kind, call, read.orElseThrow(), now);
    }

    private boolean isAnothers(Translation<FiledDossier> read) {
        return read instanceof Translation.Translated<FiledDossier> good
                && rules.isAnothers(good.value().dossier());
    }

    private List<Finding> findings(Translation<FiledDossier> read) {
        return read instanceof Translation.Translated<FiledDossier> good
                ? rules.findings(good.value().dossier())
                : read.findings();
    }

    /** Files get their new owner first, for the dossier names them by their addresses. */
    private Taken accept(
            FiledRow row, int n, String hash, FiledKind kind, FiledCall call, FiledDossier read, Instant now) {
        Dossier dossier = read.dossier();
        String origin = rules.receiver(dossier).orElseThrow();
        Map<String, FiledFile> files = handedOver(call.files(), origin);
        FiledDossier filed = kind.toDossier().translate(call.withFiles(files)).orElseThrow();
        UnitOnDossier unit = rules.unit(dossier);
        UUID notice = notices.accept(row.id(), origin, filed, unit, now);
        attachments.use(notice, ids(files));
        contents.judge(row.id(), n, Verdict.TAKEN, List.of());
        rows.taken(row.id(), hash, origin, dossier, unit, notice, now);
        return new Taken(Became.CREATED, row.id(), code(call), List.of());
    }

    private void repeated(FiledRow row, String hash, FiledKind kind, FiledCall call, Instant now) {
        boolean same = row.hash().equals(hash);
        Verdict verdict = same ? Verdict.TAKEN : Verdict.OTHER_CONTENT;
        int n = contents.keep(row.id(), hash, verdict, kind.door(), Body.of(call), List.of(), now);
        if (!same) {
            keep(call.files());
            callUnlessSeen(row, n);
        }
    }

    private void notTaken(FiledRow row, String hash, FiledKind kind, Body body, List<Finding> findings, Instant now) {
        int n = contents.keep(row.id(), hash, Verdict.NOT_TAKEN, kind.door(), body, findings, now);
        keep(body.head().files());
        rows.state(row.id(), FiledState.NOT_TAKEN);
        callUnlessSeen(row, n);
    }

    private void callUnlessSeen(FiledRow row, int n) {
        if (!contents.isSeen(row.id(), n)) {
            rows.calling(row.id(), true);
        }
    }

    /** Nothing of it is kept but that it came: it is about somebody else's citizens. The last thing of its transaction. */
    private void anothers(FiledRow row, String address) {
        rows.state(row.id(), FiledState.NOT_OURS);
        audit.note("filed.not-ours", row.code() == null ? row.id().toString() : row.code(), Map.of("address", address));
    }

    private Map<String, FiledFile> handedOver(Map<String, FiledFile> files, String origin) {
        Map<String, FiledFile> handed = new HashMap<>();
        files.forEach((place, file) -> handed.put(place, new FiledFile(handedOver(file.id(), origin), file.sha256())));
        return handed;
    }

    private UUID handedOver(UUID file, String origin) {
        try {
            return attachments.handOver(file, Passing.NOBODYS, origin);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("a file that was just kept cannot be read", unreadable);
        }
    }

    /** Of what was not taken, too, so that a person finds it. In one order, so that two calls never wait for each other. */
    private void keep(Map<String, FiledFile> files) {
        new TreeSet<>(ids(files)).forEach(attachments::keepAlways);
    }

    private static Collection<UUID> ids(Map<String, FiledFile> files) {
        return files.values().stream().map(FiledFile::id).toList();
    }

    private static String code(FiledCall call) {
        return call.code().map(DossierCode::text).orElse("");
    }
}
