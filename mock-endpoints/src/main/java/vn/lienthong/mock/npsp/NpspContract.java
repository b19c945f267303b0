package vn.lienthong.mock.npsp;

import static vn.lienthong.mock.judge.Rules.filled;
import static vn.lienthong.mock.judge.Rules.listOf;
import static vn.lienthong.mock.judge.Rules.matching;
import static vn.lienthong.mock.judge.Rules.oneOf;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.lienthong.mock.judge.Finding;
import vn.lienthong.mock.judge.Rule;
import vn.lienthong.mock.judge.Shape;

/** The contract of the dossier services: which services there are, and what each request must look like. */
final class NpspContract {
    static final String SYNC = "DongBoHoSoMC";
    static final String PROGRESS = "CapNhatTienDoHoSoMC";
    static final String LOOKUP = "TraCuuHoSo";

    private static final Pattern ORGANISATION =
            Pattern.compile("(?:\\d{3}\\.\\d{2}\\.\\d{2}\\.)?[A-Z]\\d{2}(?:\\.\\d{1,3}){0,4}");
    private static final int ANY_NUMBER = Integer.MAX_VALUE;

    private final Shape login;
    private final Map<String, Shape> services;
    private final boolean charsetDemanded;

    NpspContract(PortalOptions options) {
        Rule organisation =
                matching(ORGANISATION, "must be an organisation identifier such as 000.00.00.H42 or H42.14");
        Rule dossierCode = DossierCode.rule(options);
        Shape envelope = Shape.object().must("session", filled()).must("service", filled());
        Shape write = envelope.must("madonvi", organisation);
        this.login = Shape.object().must("username", filled()).must("password", filled());
        this.services = new HashMap<>(Reading.shapes(envelope.may("madonvi", organisation)));
        services.putAll(Map.of(
                SYNC,
                write.must("isUpdating", oneOf("True", "False"))
                        .must(
                                "data",
                                listOf(1, ANY_NUMBER, DossierShape.of(options)).and(DossierCode.eachOnce())),
                PROGRESS,
                write.must("data", listOf(1, options.progressRowsPerCall(), ProgressShape.of(dossierCode))),
                LOOKUP,
                envelope.may("madonvi", organisation).must("mahoso", dossierCode)));
        this.charsetDemanded = options.judges(InferredRule.CHARSET_HEADER);
    }

    boolean knows(String service) {
        return services.containsKey(service);
    }

    /** Everything that is wrong with the call; nothing when it keeps the contract. */
    List<Finding> judge(PortalCall call) {
        List<Finding> found = new ArrayList<>(headers(call));
        if (!call.unreadable().isEmpty()) {
            found.add(new Finding("", call.unreadable()));
        } else {
            found.addAll(shape(call).judge("", call.body()));
        }
        return List.copyOf(found);
    }

    private Shape shape(PortalCall call) {
        return call.isLogin()
                ? login
                : Optional.ofNullable(services.get(call.service())).orElseThrow();
    }

    private List<Finding> headers(PortalCall call) {
        List<Finding> found = new ArrayList<>();
        if (!header(call, "Content-Type").startsWith("application/json")) {
            found.add(new Finding("header:Content-Type", "must be application/json"));
        }
        if (charsetDemanded && !header(call, "Charset").equals("utf-8")) {
            found.add(new Finding("header:Charset", "must be utf-8"));
        }
        return found;
    }

    private static String header(PortalCall call, String name) {
        return call.http().header(name).orElse("").toLowerCase(Locale.ROOT);
    }

    /** The session that the call names; empty when there is none that is text. */
    static String session(JsonNode body) {
        JsonNode session = body.path("session");
        return session.isTextual() ? session.textValue() : "";
    }
}
