package vn.lienthong.mock.npsp;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import vn.lienthong.mock.wire.Answer;
import vn.lienthong.mock.wire.HttpCall;
import vn.lienthong.mock.wire.Json;

/** The admin side: the faults and the books over HTTP. Errors are a sentence in {@code error}. */
final class AdminDesk {
    private static final String ROOT = "/mock/portal/";
    private static final String DOSSIERS = "books/dossiers/";
    private static final String FAULTS = "faults/";

    private final Faults faults;
    private final Books books;
    private final ProcedureDesk procedures;
    private final Filings filings;
    private final BackOfficeDesk office;
    private final BooleanSupplier listening;

    AdminDesk(
            Faults faults,
            Books books,
            Procedures procedures,
            Filings filings,
            BackOffice office,
            BooleanSupplier listening) {
        this.filings = filings;
        this.office = new BackOfficeDesk(office);
        this.faults = faults;
        this.books = books;
        this.procedures = new ProcedureDesk(procedures);
        this.listening = listening;
    }

    Answer answer(HttpCall call) {
        try {
            if (call.path().equals("/mock/health")) {
                return Answer.json(
                        200, Json.write(Map.of("status", "UP", "portalListening", listening.getAsBoolean())));
            }
            return call.path().startsWith(ROOT) ? portal(call, call.path().substring(ROOT.length())) : nothing(call);
        } catch (IllegalArgumentException wrong) {
            return error(400, String.valueOf(wrong.getMessage()));
        }
    }

    private Answer portal(HttpCall call, String path) {
        return switch (call.method() + " " + path) {
            case "GET books" -> ok(books.summary());
            case "DELETE books" -> done(books::forget);
            case "GET books/dossiers" -> ok(books.dossiers());
            case "GET books/tellings" ->
                ok(books.tellings(
                        number(call, "after", 0), (int) Math.min(number(call, "limit", 1_000), Integer.MAX_VALUE)));
            case "GET books/judgements" -> ok(books.judgements());
            case "GET filings" -> ok(filings.filed());
            case "POST filings" ->
                Answer.json(201, Json.write(filings.file(read(call, FilingOrder.class, "an order"))));
            case "POST filings/again" ->
                ok(Map.of("decided", filings.handOverAgain(read(call, FilingOrder.class, "an order"))));
            case "GET faults" -> ok(faults.list());
            case "POST faults" -> Answer.json(201, Json.write(faults.add(read(call, Fault.class, "a fault"))));
            case "DELETE faults" -> done(faults::clear);
            case "POST sessions/expire" -> ok(Map.of("expired", faults.expireSessions()));
            default ->
                procedures
                        .answer(call, path)
                        .or(() -> office.answer(call, path))
                        .orElseGet(() -> one(call, path));
        };
    }

    private Answer one(HttpCall call, String path) {
        if (call.method().equals("GET") && path.startsWith(DOSSIERS)) {
            String maHoSo = path.substring(DOSSIERS.length());
            Optional<DossierFile> file = books.dossier(maHoSo);
            return file.isPresent() ? ok(file.get()) : error(404, "The Portal does not hold dossier " + maHoSo);
        }
        if (call.method().equals("DELETE") && path.startsWith(FAULTS)) {
            String id = path.substring(FAULTS.length());
            return faults.remove(id)
                    ? ok(Map.of("removed", id))
                    : error(404, "There is no fault " + id + "; GET /mock/portal/faults lists them");
        }
        return nothing(call);
    }

    private static <T> T read(HttpCall call, Class<T> type, String what) {
        try {
            return Json.mapper().readValue(call.body(), type);
        } catch (ValueInstantiationException wrong) {
            throw new IllegalArgumentException(
                    wrong.getCause() == null
                            ? wrong.getOriginalMessage()
                            : wrong.getCause().getMessage(),
                    wrong);
        } catch (UnrecognizedPropertyException unknown) {
            throw new IllegalArgumentException(
                    capitalised(what) + " has no \"" + unknown.getPropertyName() + "\"; it has "
                            + unknown.getKnownPropertyIds(),
                    unknown);
        } catch (JsonProcessingException wrong) {
            throw new IllegalArgumentException("Not " + what + ": " + wrong.getOriginalMessage(), wrong);
        } catch (IOException wrong) {
            throw new IllegalArgumentException("Not " + what + ": " + wrong.getMessage(), wrong);
        }
    }

    private static String capitalised(String what) {
        return what.substring(0, 1).toUpperCase(Locale.ROOT) + what.substring(1);
    }

    private static long number(HttpCall call, String name, long otherwise) {
        String text = call.query(name).orElse(Long.toString(otherwise));
        if (!text.matches("\\d{1,15}")) {
            throw new IllegalArgumentException(name + " must be a whole number, was " + text);
        }
        return Long.parseLong(text);
    }

    private static Answer done(Runnable act) {
        act.run();
        return ok(Map.of("done", true));
    }

    private static Answer ok(Object value) {
        return Answer.json(200, Json.write(value));
    }

    private static Answer nothing(HttpCall call) {
        return error(404, "There is no " + call.method() + " " + call.path());
    }

    private static Answer error(int status, String sentence) {
        return Answer.json(status, Json.write(Map.of("error", sentence)));
    }
}
