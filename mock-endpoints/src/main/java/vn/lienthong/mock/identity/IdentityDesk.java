package vn.lienthong.mock.identity;

import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.lienthong.mock.lgsp.Lgsp;
import vn.lienthong.mock.line.Decision;
import vn.lienthong.mock.line.FaultyLine;
import vn.lienthong.mock.line.LineCall;
import vn.lienthong.mock.line.RateMeter;
import vn.lienthong.mock.wire.Answer;
import vn.lienthong.mock.wire.HttpCall;
import vn.lienthong.mock.wire.Json;

/** The wire side: the service itself, the façade behind the service bus, the issuer. */
final class IdentityDesk {
    static final String SOAP_PATH = "/c06/037";
    static final String FACADE_PATH = "/apiCSDLDanCu/ChiaSeThongTinCongDan";
    private static final String SOAP = "soap";
    private static final String FACADE = "facade";
    private static final String TOKEN = "token";

    private final IdentityOptions options;
    private final Lgsp lgsp;
    private final FaultyLine line;
    private final IdentityBooks books;
    private final Population people;
    private final IssuerDesk issuer;
    private final RateMeter rate;
    private final Supplier<String> base;

    IdentityDesk(
            IdentityOptions options,
            Lgsp lgsp,
            FaultyLine line,
            IdentityBooks books,
            Population people,
            IssuerDesk issuer,
            Supplier<String> base) {
        this.options = options;
        this.lgsp = lgsp;
        this.line = line;
        this.books = books;
        this.people = people;
        this.issuer = issuer;
        this.rate = new RateMeter(options.clock(), options.callsPerSecond());
        this.base = base;
    }

    Answer answer(HttpCall http) {
        if (http.path().startsWith(IssuerDesk.ROOT + "/")) {
            books.called("sign-in");
            return line.answer(LineCall.business("sign-in", Set.of()), () -> issuer.answer(http));
        }
        return switch (http.path()) {
            case Lgsp.TOKEN_PATH -> token(http);
            case SOAP_PATH -> asked(SOAP, SoapQuestion.read(http.body()), question -> soap(http, question));
            case FACADE_PATH ->
                asked(FACADE, FacadeQuestion.read(http.body(), options.camel()), question -> facade(http, question));
            default -> {
                books.broken(http.path(), List.of("there is no such path"));
                yield Answer.text(404, "Not Found");
            }
        };
    }

    private interface Door {
        Decision decide(Question question);
    }

    private Answer token(HttpCall http) {
        books.called(TOKEN);
        return line.answer(LineCall.login(TOKEN), () -> lgsp.token(http, wrong -> books.broken(TOKEN, wrong)));
    }

    private Answer asked(String door, Question question, Door decide) {
        books.called(door);
        boolean tooFast = rate.exceeded();
        return line.answer(
                LineCall.business(door, Set.of(question.number())),
                () -> tooFast
                        ? Decision.refusal(lgsp.throttled().withHeader("Retry-After", "1"))
                        : decide.decide(question));
    }

    private Decision soap(HttpCall http, Question question) {
        List<String> stranger = new Digest(options.account(), options.clock()).wrong(http, base.get() + SOAP_PATH);
        if (!stranger.isEmpty()) {
            books.broken(SOAP, stranger);
            return Decision.refusal(Answer.text(401, "Unauthorized"));
        }
        List<String> form =
                http.header("Content-Type").orElse("").toLowerCase(Locale.ROOT).startsWith("application/xml")
                                && http.header("SOAPAction").orElse("none").equals("\"\"")
                        ? List.of()
                        : List.of("header:Content-Type must be application/xml, header:SOAPAction must be \"\"");
        return decided(SOAP, question, form, IdentityDesk::xml);
    }

    private Decision facade(HttpCall http, Question question) {
        Optional<Answer> stopped = lgsp.stopped(http, wrong -> books.broken(FACADE, wrong));
        return stopped.map(Decision::refusal)
                .orElseGet(() -> decided(
                        FACADE,
                        question,
                        List.of(),
                        (status, envelope) -> Answer.json(
                                200, Json.write(Map.of("status", status == 200 ? 1 : 0, "message", envelope)))));
    }

    private interface Form {
        Answer of(int status, String envelope);
    }

    private Decision decided(String door, Question question, List<String> more, Form form) {
        if (!question.wrong().isEmpty() || !more.isEmpty()) {
            List<String> wrong =
                    Stream.concat(more.stream(), question.wrong().stream()).toList();
            books.broken(door, wrong);
            return Decision.refusal(form.of(500, Envelope.fault("soapenv:Client", String.join("; ", wrong))));
        }
        Optional<Person> found = people.byNumber(question.number())
                .filter(person -> person.birthYear().equals(question.birthYear()))
                .filter(person ->
                        !options.matchesName() || folded(person.fullName()).equals(folded(question.of("HoVaTen"))));
        books.asked(door, question, found.isPresent());
        return Decision.success(form.of(200, Envelope.of(found)));
    }

    private static Answer xml(int status, String envelope) {
        return new Answer(status, "text/xml;charset=UTF-8", envelope, Map.of(), false, Duration.ZERO);
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("[\\p{M}\\s]", "")
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .toUpperCase(Locale.ROOT);
    }
}
