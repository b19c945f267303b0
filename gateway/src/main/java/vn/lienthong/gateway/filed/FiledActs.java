package vn.lienthong.gateway.filed;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.gateway.audit.Audit;
import vn.lienthong.gateway.content.Sha256;
import vn.lienthong.gateway.filed.FiledContents.Content;
import vn.lienthong.gateway.security.Caller;
import vn.lienthong.mappings.Finding;
import vn.lienthong.mappings.Translation;
import vn.lienthong.mappings.npsp.FiledCall;

/** What people do about filed dossiers, and how the province names them. Each act of a person is audited with it. */
final class FiledActs {

    /** What came of an act. */
    sealed interface Acted {

        record Done() implements Acted {}

        record NoSuch() implements Acted {}

        /** There is nothing to be done about it. */
        record Needless() implements Acted {}

        /** Still not to be taken; every reason. */
        record Bad(List<Finding> findings) implements Acted {}

        record NotLinked(LocalCode why) implements Acted {}
    }

    private final FiledRows rows;
    private final FiledContents contents;
    private final FiledSealed sealed;
    private final FiledKinds kinds;
    private final FiledTaking taking;
    private final FiledLinks links;
    private final Audit audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    FiledActs(
            FiledRows rows,
            FiledContents contents,
            FiledSealed sealed,
            FiledKinds kinds,
            FiledTaking taking,
            FiledLinks links,
            Audit audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.rows = rows;
        this.contents = contents;
        this.sealed = sealed;
        this.kinds = kinds;
        this.taking = taking;
        this.links = links;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Reads what was not taken once more, since what stood against it was mended here. */
    Acted again(String code, Caller who) {
        return in(() -> rows.lock(code).map(row -> again(row, who)).orElseGet(Acted.NoSuch::new));
    }

    /** A person has seen to what calls for one. */
    Acted see(String code, String reason, Caller who) {
        return in(() -> rows.lock(code)
                .<Acted>map(row -> {
                    contents.seen(row.id(), who.name(), reason, clock.instant());
                    rows.untroubled(row.id());
                    rows.calling(row.id(), false);
                    audit.record(who, "filed.see", name(row), reason, Map.of());
                    return new Acted.Done();
                })
                .orElseGet(Acted.NoSuch::new));
    }

    /** Gives it the province's own code. An origin does so for its own, a person for any. */
    Acted link(String code, String localCode, Caller who) {
        return in(() -> rows.lock(code)
                .filter(it -> who.isPerson() || who.name().equals(it.origin()))
                .map(row -> link(row, localCode, who))
                .orElseGet(Acted.NoSuch::new));
    }

    /**
     * What came, as it came, but for its files.
     *
     * @return empty where there is no such content
     */
    Optional<FiledSealed.Body> reveal(String code, int n, String reason, Caller who) {
        return Objects.requireNonNull(transaction.execute(status -> {
            Optional<FiledRow> row = rows.find(code);
            Optional<FiledSealed.Body> body =
                    row.flatMap(it -> contents.body(it.id(), n).map(sealedBody -> sealed.body(it.id(), n, sealedBody)));
            body.ifPresent(it -> audit.record(
                    who, "filed.reveal", name(row.orElseThrow()), reason, Map.of("content", String.valueOf(n))));
            return body;
        }));
    }

    private Acted again(FiledRow row, Caller who) {
        Optional<Content> kept = contents.newestNotTaken(row.id());
        if (row.state() != FiledState.NOT_TAKEN || kept.isEmpty()) {
            return new Acted.Needless();
        }
        Content content = kept.get();
        FiledSealed.Body body = sealed.body(row.id(), content.n(), content.sealed());
        if (!body.head().readable()) {
            return new Acted.Needless();
        }
        FiledKind kind = kinds.of(content.door());
        Translation<FiledCall> call = kind.reading()
                .again(body.head().madonvi(), body.content(), body.head().files());
        Taken taken = taking.again(row, content.n(), Sha256.of(body.content()), kind, call.orElseThrow());
        audit.record(
                who,
                "filed.again",
                name(row),
                "",
                Map.of("became", taken.became().name()));
        return taken.became() == Taken.Became.BAD ? new Acted.Bad(taken.findings()) : new Acted.Done();
    }

    private Acted link(FiledRow row, String localCode, Caller who) {
        LocalCode linked = links.link(row, localCode, who.toString(), who.isPerson());
        if (!linked.isGood()) {
            return new Acted.NotLinked(linked);
        }
        if (who.isPerson()) {
            audit.record(who, "filed.link", name(row), "", Map.of("before", String.valueOf(row.localCode())));
        }
        return new Acted.Done();
    }

    private Acted in(Supplier<Acted> act) {
        return Objects.requireNonNull(transaction.execute(status -> act.get()));
    }

    private static String name(FiledRow row) {
        return Objects.requireNonNullElse(row.code(), row.id().toString());
    }
}
