package vn.lienthong.gateway.api;

import org.springframework.http.ProblemDetail;
import vn.lienthong.mappings.Words;

/** Ends a call with a problem that its caller can do something about. */
public final class Refused extends RuntimeException {

    private final transient ProblemDetail problem;

    public Refused(Problem problem) {
        this(problem.detail());
    }

    public Refused(Problem problem, Words words) {
        this(problem.detail(words));
    }

    Refused(ProblemDetail problem) {
        super(problem.getTitle(), null, false, false);
        this.problem = problem;
    }

    /** What is said about it. */
    public ProblemDetail problem() {
        return problem;
    }
}
