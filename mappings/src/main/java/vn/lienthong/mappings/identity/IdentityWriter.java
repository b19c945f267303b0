package vn.lienthong.mappings.identity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;
import vn.lienthong.mappings.Translation;

/** Puts questions into the service's words. */
public final class IdentityWriter {

    private static final JsonMapper JSON = new JsonMapper();

    private final IdentityDialect dialect;
    private final QuestionFields fields;

    public IdentityWriter(IdentityDialect dialect) {
        this.dialect = dialect;
        this.fields = new QuestionFields(dialect);
    }

    /** @return the question, or why nobody can be asked about such a person: no year of birth is known, say */
    public Translation<IdentityRequest> write(IdentityQuery query) {
        var findings = NumberFindings.of(query.person());
        if (!findings.isEmpty()) {
            return Translation.because(findings);
        }
        return Translation.of(
                switch (dialect.wire()) {
                    case SOAP -> new IdentityRequest("application/xml", SoapQuestion.write(dialect, fields.of(query)));
                    case FACADE -> json(fields.flat(query));
                    case FACADE_CAMEL -> json(fields.camel(query));
                });
    }

    private static IdentityRequest json(Map<String, Object> members) {
        try {
            return new IdentityRequest("application/json", JSON.writeValueAsBytes(members));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts were not written as JSON", e);
        }
    }
}
