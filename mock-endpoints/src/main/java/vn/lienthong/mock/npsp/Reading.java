package vn.lienthong.mock.npsp;

import static vn.lienthong.mock.judge.Rules.filled;
import static vn.lienthong.mock.judge.Rules.matching;
import static vn.lienthong.mock.judge.Rules.oneOf;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.lienthong.mock.judge.Shape;

/** The services that only read catalogues, and the one that reads an applicant's technical id. */
final class Reading {
    private static final String PROCEDURE = "LayThuTuc";
    private static final String PROCEDURES = "LayDanhSachTTHC";
    private static final String AGENCIES = "LayDanhMucCoQuan";
    private static final String DOMAINS = "LayDanhMucLinhVuc";
    private static final String TECH_ID = "TraCuuTechID";
    private static final Pattern NUMBER = Pattern.compile("\\d{9}|\\d{10}|\\d{12}|\\d{13}|\\d{10}-\\d{3}");
    private static final int TECH_ID_LENGTH = 32;

    private final Catalogue catalogue;

    Reading(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** What each service asks for, beside the envelope. */
    static Map<String, Shape> shapes(Shape envelope) {
        return Map.of(
                PROCEDURE,
                envelope.must("maTTHC", filled()),
                PROCEDURES,
                envelope,
                AGENCIES,
                envelope,
                DOMAINS,
                envelope,
                TECH_ID,
                envelope.must("provider", oneOf("wso2is"))
                        .must("mstorcmnd", matching(NUMBER, "must be a personal number or a tax code")));
    }

    /** The answer; empty when the call is of another service. */
    Optional<Reply> answer(PortalCall call) {
        return switch (call.service()) {
            case PROCEDURE ->
                found(catalogue.find(call.body().path("maTTHC").asText()).stream()
                        .map(ProcedurePage::whole));
            case PROCEDURES -> found(catalogue.list().stream().map(ProcedurePage::line));
            case AGENCIES -> found(catalogue.agencies().stream());
            case DOMAINS -> found(catalogue.domains().stream());
            case TECH_ID -> found(techId(call.body().path("mstorcmnd").asText()));
            default -> Optional.empty();
        };
    }

    private static Optional<Reply> found(Stream<ObjectNode> result) {
        List<ObjectNode> rows = result.toList();
        return Optional.of(Reply.found(rows));
    }

    /** Invented from the number; numbers that end in 0000 have no account. */
    private static Stream<ObjectNode> techId(String number) {
        return number.endsWith("0000")
                ? Stream.empty()
                : Stream.of(JsonNodeFactory.instance
                        .objectNode()
                        .put("TECHNICALID", Payload.sha256("tech-id " + number).substring(0, TECH_ID_LENGTH)));
    }
}
