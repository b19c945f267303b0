package vn.lienthong.gateway.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.lienthong.gateway.edit.EditReply;
import vn.lienthong.gateway.edit.EditRequest;
import vn.lienthong.gateway.edit.Edits;
import vn.lienthong.gateway.edit.FieldChange;
import vn.lienthong.gateway.edit.Versions;
import vn.lienthong.gateway.security.Caller;
import vn.lienthong.mappings.Words;

/** Where operators mend one parked message by hand, and see which documents it has had. */
@RestController
final class EditDesk {

    private static final int LARGEST = 2_097_152;
    private static final Words FORM = new Words(
            "Gửi {\"document\": {...} | \"patch\": {...} (RFC 7396), \"reason\", \"baseVersion\", \"dryRun\"}",
            "Send {\"document\": {...} | \"patch\": {...} (RFC 7396), \"reason\", \"baseVersion\", \"dryRun\"}");

    /** The request as it comes. */
    record Body(
            @Nullable JsonNode document,
            @Nullable JsonNode patch,
            @Nullable String reason,
            @Nullable Integer baseVersion,
            @Nullable Boolean dryRun) {}

    /**
     * What an edit did, or would do.
     *
     * @param version the new document's
     * @param fields which fields it changes, without values
     * @param secondPerson whether a second person has to approve
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Answer(
            String outcome,
            @Nullable Integer version,
            List<FieldChange> fields,
            boolean secondPerson,
            Map<String, String> links) {}

    private final Edits edits;
    private final Versions versions;

    EditDesk(Edits edits, Versions versions) {
        this.edits = edits;
        this.versions = versions;
    }

    @PostMapping(path = "/api/v1/messages/{id}/edit", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> edit(
            @AuthenticationPrincipal Caller caller, @PathVariable UUID id, HttpServletRequest request) {
        return answer(id, edits.edit(id, request(StrictJson.read(request, Body.class, LARGEST, FORM)), caller));
    }

    /** The documents that the message has had, without what is in them. */
    @GetMapping("/api/v1/messages/{id}/payloads")
    Map<String, List<Versions.Version>> payloads(@PathVariable UUID id) {
        List<Versions.Version> found = versions.of(id);
        if (found.isEmpty()) {
            throw new Refused(Problem.NOT_FOUND);
        }
        return Map.of("payloads", found);
    }

    private static EditRequest request(Body body) {
        if ((body.document == null) == (body.patch == null) || body.baseVersion == null) {
            throw new Refused(Problem.MALFORMED_REQUEST, FORM);
        }
        String reason = CancelRequest.sound(Objects.requireNonNullElse(body.reason, ""));
        return new EditRequest(body.document, body.patch, reason, body.baseVersion, Boolean.TRUE.equals(body.dryRun));
    }

    private static ResponseEntity<Object> answer(UUID id, EditReply reply) {
        Map<String, String> message = Map.of("message", "/api/v1/messages/" + id);
        if (reply instanceof EditReply.Done done) {
            return ResponseEntity.accepted().body(new Answer("EDITED", done.version(), done.fields(), false, message));
        }
        if (reply instanceof EditReply.Asked asked) {
            String approval = "/api/v1/approvals/" + asked.approval().id();
            return ResponseEntity.accepted()
                    .body(new Answer("APPROVAL_REQUESTED", null, asked.fields(), true, Map.of("approval", approval)));
        }
        if (reply instanceof EditReply.Would would) {
            return ResponseEntity.ok(new Answer("NOTHING_DONE", null, would.fields(), would.secondPerson(), message));
        }
        return refused(reply);
    }

    private static ResponseEntity<Object> refused(EditReply reply) {
        if (reply instanceof EditReply.Bad bad) {
            ProblemDetail problem = Problem.FINDINGS.detail();
            problem.setProperty(
                    "findings", bad.findings().stream().map(FindingView::of).toList());
            return Problems.answer(problem);
        }
        throw EditAnswers.refusal(reply);
    }
}
