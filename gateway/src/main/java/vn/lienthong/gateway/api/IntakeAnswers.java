package vn.lienthong.gateway.api;

import java.util.List;
import java.util.Set;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import vn.lienthong.mappings.Finding;
import vn.lienthong.routes.intake.Admission;
import vn.lienthong.routes.intake.Intake.Answer;
import vn.lienthong.routes.ledger.Receipt;

/** Puts what the intake answers into HTTP. */
final class IntakeAnswers {

    private static final Set<String> UNREADABLE = Set.of("json.encoding", "json.syntax", "json.limits", "json.object");

    private IntakeAnswers() {}

    static ResponseEntity<Object> of(Answer answer) {
        if (answer instanceof Answer.Taken taken) {
            return of(taken.receipt(), taken.dossierCode());
        }
        return bad(((Answer.Bad) answer).findings());
    }

    private static ResponseEntity<Object> of(Receipt receipt, String dossier) {
        if (receipt instanceof Receipt.Conflict conflict) {
            return conflict(conflict);
        }
        AcceptedView view = AcceptedView.of(receipt.id(), dossier, receipt instanceof Receipt.Same);
        return ResponseEntity.accepted().location(view.links().message()).body(view);
    }

    private static ResponseEntity<Object> conflict(Receipt.Conflict conflict) {
        ProblemDetail problem = Problem.CONFLICT.detail();
        problem.setProperty("id", conflict.id());
        problem.setProperty("storedHash", conflict.storedHash());
        problem.setProperty("sentHash", conflict.sentHash());
        return Problems.answer(problem);
    }

    static ResponseEntity<Object> bad(List<Finding> findings) {
        ProblemDetail problem = problem(findings).detail();
        problem.setProperty("findings", findings.stream().map(FindingView::of).toList());
        return Problems.answer(problem);
    }

    private static Problem problem(List<Finding> findings) {
        if (findings.stream().anyMatch(it -> it.rule().equals(Admission.RULE))) {
            return Problem.NOT_YOURS;
        }
        return findings.stream().anyMatch(it -> UNREADABLE.contains(it.rule())) ? Problem.NOT_JSON : Problem.FINDINGS;
    }
}
