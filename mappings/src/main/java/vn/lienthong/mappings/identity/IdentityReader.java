package vn.lienthong.mappings.identity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Optional;
import vn.lienthong.mappings.civilstatus.WireAnswer;
import vn.lienthong.mappings.text.StrictUtf8;

/** Understands whatever the service, or a machine before it, answers, and never throws for it. Prefixes are not looked at. */
public final class IdentityReader {

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<Integer> NOT_ADMITTED = List.of(401, 403);

    private final IdentityDialect dialect;

    public IdentityReader(IdentityDialect dialect) {
        this.dialect = dialect;
    }

    /** @param number the number that was asked about; an answer about another is none */
    public IdentityAnswer read(String number, WireAnswer answer) {
        if (NOT_ADMITTED.contains(answer.status())) {
            return new IdentityAnswer.NotAdmitted(answer.status());
        }
        var text = StrictUtf8.decode(answer.body()).map(String::strip);
        if (text.isEmpty()) {
            return away(answer, "an answer that is not UTF-8");
        }
        var envelope = envelopeText(text.get()).flatMap(XmlReading::read);
        if (envelope.isEmpty() || !envelope.get().name().equals("Envelope")) {
            return away(answer, "an answer that is no envelope, HTTP " + answer.status());
        }
        if (envelope.get().all().anyMatch(it -> it.name().equals("Fault"))) {
            return dialect.faultIsAbsence() ? new IdentityAnswer.NotFound() : away(answer, "a SOAP fault");
        }
        return answer.status() / 100 == 2
                ? person(number, answer, envelope.get())
                : away(answer, "HTTP " + answer.status());
    }

    private IdentityAnswer person(String number, WireAnswer answer, XmlElement envelope) {
        if (envelope.child("Body").isEmpty()) {
            return away(answer, "an envelope without a body");
        }
        var citizens = envelope.all()
                .filter(it -> it.name().equals("CongDan"))
                .map(it -> CitizenReading.read(it, dialect))
                .toList();
        if (citizens.isEmpty()) {
            return dialect.withoutPersonIsAbsence() ? new IdentityAnswer.NotFound() : away(answer, "no person in it");
        }
        return citizens.stream()
                .filter(it -> it.numbers().contains(number))
                .findFirst()
                .<IdentityAnswer>map(IdentityAnswer.Found::new)
                .orElseGet(() -> away(answer, "an answer about another number"));
    }

    /** The façade wraps the envelope as text; where there is no such text there is no envelope. */
    private static Optional<String> envelopeText(String text) {
        if (text.startsWith("<")) {
            return Optional.of(text);
        }
        try {
            JsonNode message = JSON.readTree(text).path("message");
            return message.isTextual() ? Optional.of(message.textValue().strip()) : Optional.empty();
        } catch (JsonProcessingException notJson) {
            return Optional.empty();
        }
    }

    private static IdentityAnswer away(WireAnswer answer, String reason) {
        return new IdentityAnswer.Away(reason, Optional.ofNullable(answer.retryAfter()));
    }
}
