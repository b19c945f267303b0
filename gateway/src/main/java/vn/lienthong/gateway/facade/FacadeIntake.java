package vn.lienthong.gateway.facade;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.gateway.intake.Received;
import vn.lienthong.gateway.origin.Origin;
import vn.lienthong.mappings.Finding;
import vn.lienthong.mappings.Translation;
import vn.lienthong.mappings.npsp.NpspRow;
import vn.lienthong.mappings.npsp.NpspToDossier;
import vn.lienthong.mappings.npsp.NpspToProgress;
import vn.lienthong.mappings.npsp.ProvinceDocument;
import vn.lienthong.routes.intake.Intake;
import vn.lienthong.routes.intake.Intake.Checked;
import vn.lienthong.routes.ledger.Receipt;
import vn.lienthong.routes.npsp.NpspSettings;

/**
 * Takes the rows of one call: all of them, in one transaction, or none. The answer has no place for a single row, so one that
 * is bad keeps the others out, and the message names it.
 */
@Component
final class FacadeIntake {

    private static final Logger LOG = LoggerFactory.getLogger(FacadeIntake.class);
    private static final Comparator<Checked.Good> BY_SUBJECT =
            Comparator.comparing(it -> it.submission().subject());

    /** What became of the rows. */
    sealed interface Outcome {

        /** All are in the ledger, or were there before. */
        record Taken(int rows) implements Outcome {}

        /** None was taken; why, in Vietnamese, with the fields by their names on the wire. */
        record Bad(String message) implements Outcome {}
    }

    private final Intake intake;
    private final Received received;
    private final TransactionTemplate transaction;
    private final NpspToDossier toDossier;
    private final NpspToProgress toProgress = new NpspToProgress();

    FacadeIntake(Intake intake, Received received, TransactionTemplate transaction, NpspSettings settings) {
        this.intake = intake;
        this.received = received;
        this.transaction = transaction;
        this.toDossier = new NpspToDossier(settings.dialect());
    }

    /** @param bytes the call as it came in */
    Outcome dossiers(Origin origin, String door, byte[] bytes, List<NpspRow> rows) {
        return take(
                origin,
                door,
                bytes,
                rows,
                row -> checked(toDossier.translate(row), it -> intake.checkDossier(origin.id(), null, it.json())));
    }

    Outcome progress(Origin origin, String door, byte[] bytes, List<NpspRow> rows) {
        return take(
                origin,
                door,
                bytes,
                rows,
                row -> checked(
                        toProgress.translate(row),
                        it -> intake.checkProgress(
                                origin.id(), null, it.dossierCode().text(), it.json())));
    }

    private Outcome take(
            Origin origin, String door, byte[] bytes, List<NpspRow> rows, Function<NpspRow, Checked> check) {
        List<Checked.Good> good = new ArrayList<>();
        List<String> bad = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Checked checked = check.apply(rows.get(i));
            if (checked instanceof Checked.Good it) {
                good.add(it);
            } else {
                bad.add(named(rows.get(i), i, rows.size()) + FindingWords.of(((Checked.Bad) checked).findings()));
            }
        }
        return bad.isEmpty() ? commit(origin, door, bytes, good) : new Outcome.Bad(String.join(". ", bad));
    }

    /** Subjects are locked in one order, so that two calls never wait for each other; rows of one dossier stay in theirs. */
    private Outcome commit(Origin origin, String door, byte[] bytes, List<Checked.Good> good) {
        List<Checked.Good> inOrder = good.stream().sorted(BY_SUBJECT).toList();
        return Objects.requireNonNull(transaction.execute(status -> {
            List<UUID> made = new ArrayList<>();
            for (Checked.Good one : inOrder) {
                Receipt receipt = intake.take(one).receipt();
                if (receipt instanceof Receipt.Conflict) {
                    status.setRollbackOnly();
                    return new Outcome.Bad(one.submission().subject() + ": đã nhận nội dung khác cùng mã tham chiếu");
                }
                if (receipt instanceof Receipt.Accepted) {
                    made.add(receipt.id());
                }
            }
            if (!made.isEmpty()) {
                received.keep(origin.id(), door, bytes, made);
            }
            return new Outcome.Taken(good.size());
        }));
    }

    private static Checked checked(
            Translation<ProvinceDocument> translated, Function<ProvinceDocument, Checked> check) {
        if (translated instanceof Translation.Translated<ProvinceDocument> document) {
            if (!document.value().ignored().isEmpty()) {
                LOG.info(
                        "Fields that the contract does not have were passed over: {}",
                        document.value().ignored());
            }
            return check.apply(document.value());
        }
        List<Finding> findings = translated.findings();
        return new Checked.Bad(findings);
    }

    private static String named(NpspRow row, int index, int of) {
        String code = row.dossierCode().map(it -> " (" + it + ")").orElse("");
        return of == 1 ? "" : "Dòng " + (index + 1) + code + ": ";
    }
}
