package vn.lienthong.gateway.demo.civil;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lienthong.gateway.demo.civil.CivilLedger.Line;
import vn.lienthong.mock.civilstatus.Books;
import vn.lienthong.mock.civilstatus.HeldRegistration;

/**
 * Holds the registry's own books against what the province handed in, and then both against the ledger. What the registry should
 * hold is read from the script, without the gateway's help.
 */
final class RegistryAudit {

    private static final int COMPLETED = 4;

    private final CivilScript script;
    private final Books books;
    private final CivilLedger ledger;
    private long ofScript;
    private long received;
    private long takenTwice;
    private long missing;
    private long unexpected;
    private long notNewest;
    private long disagrees;
    private long wrongAnswers;
    private long registrations;
    private long results;
    private long fromRegistry;
    private long fromPaper;
    private long open;

    RegistryAudit(CivilScript script, Books books, CivilLedger ledger) {
        this.script = script;
        this.books = books;
        this.ledger = ledger;
    }

    /** @param mended whether what could not be entered has been mended */
    void look(boolean mended) {
        Map<String, HeldRegistration> held =
                books.registrations().stream().collect(Collectors.toMap(HeldRegistration::code, Function.identity()));
        for (CivilCase dossier : script.cases()) {
            Optional<Line> line = ledger.of(dossier.code());
            Optional<HeldRegistration> registration = Optional.ofNullable(held.remove(dossier.code()));
            received += line.isPresent() ? 1 : 0;
            ofScript += registration.isPresent() ? 1 : 0;
            if (dossier.isExtract()) {
                extract(dossier, line);
                unexpected += registration.isPresent() ? 1 : 0;
            } else {
                boolean awaited = mended || !dossier.cannotBeEntered();
                registration(dossier, awaited, line, registration);
            }
        }
        unexpected += held.keySet().stream().filter(it -> !isLinked(it)).count();
    }

    /** Births that came by the hub of linked procedures have an audit of their own. */
    private static boolean isLinked(String code) {
        return code.startsWith("G22.");
    }

    CivilFigures.Extracts extracts() {
        return new CivilFigures.Extracts(fromRegistry, fromPaper, open);
    }

    long received() {
        return received;
    }

    long registrations() {
        return registrations;
    }

    long results() {
        return results;
    }

    CivilFigures.Registry registry() {
        return new CivilFigures.Registry(
                ofScript,
                takenTwice,
                missing,
                unexpected,
                notNewest,
                books.summary().brokenRequests(),
                disagrees,
                wrongAnswers);
    }

    private void registration(
            CivilCase dossier, boolean awaited, Optional<Line> line, Optional<HeldRegistration> held) {
        boolean delivered = line.filter(Line::delivered).isPresent();
        registrations += delivered ? 1 : 0;
        disagrees += delivered == held.isPresent() ? 0 : 1;
        missing += awaited && held.isEmpty() ? 1 : 0;
        unexpected += !awaited && held.isPresent() ? 1 : 0;
        held.ifPresent(it -> {
            takenTwice += it.submissions() - 1L + it.repeats() + it.registeredTwice();
            notNewest += isOf(dossier, it) ? 0 : 1;
            line.filter(Line::delivered).ifPresent(message -> result(it, ledger.answer(message)));
        });
    }

    private void result(HeldRegistration held, JsonNode answer) {
        if (answer.isMissingNode()) {
            return;
        }
        boolean same = held.status() == COMPLETED
                && answer.at("/result/number").asText().equals(held.number())
                && answer.at("/result/book").asText().equals(held.book());
        results += same ? 1 : 0;
        wrongAnswers += same ? 0 : 1;
    }

    private void extract(CivilCase dossier, Optional<Line> line) {
        boolean delivered = line.filter(Line::delivered).isPresent();
        open += line.filter(it -> it.state().equals("MANUAL")).isPresent() ? 1 : 0;
        if (!delivered) {
            return;
        }
        JsonNode answer = ledger.answer(line.orElseThrow());
        boolean paper = answer.path("source").asText().equals("PAPER");
        fromPaper += paper ? 1 : 0;
        fromRegistry += paper ? 0 : 1;
        boolean right =
                answer.at("/result/number").asText().equals(OldEntry.of(dossier).number())
                        && paper == (dossier.obstacle() == Obstacle.ONLY_ON_PAPER);
        wrongAnswers += right ? 0 : 1;
    }

    private static boolean isOf(CivilCase dossier, HeldRegistration held) {
        boolean newUnit = dossier.obstacle() == Obstacle.UNIT_UNKNOWN_TO_REGISTRY;
        String unit =
                newUnit ? RegistryScript.UNIT_AT_REGISTRY : dossier.commune().code();
        boolean shortened = dossier.obstacle() != Obstacle.CAUSE_TOO_LONG
                || held.data().path("nktNguyenNhanChet").asText().equals(CivilCase.SHORT_CAUSE);
        return shortened
                && held.unit().equals(unit)
                && name(held.data().path(dossier.sort().wire()))
                        .equals(dossier.citizen().full());
    }

    private static String name(JsonNode name) {
        return Stream.of("Ho", "ChuDem", "Ten")
                .map(part -> name.path(part).asText())
                .filter(Predicate.not(String::isEmpty))
                .collect(Collectors.joining(" "));
    }
}
