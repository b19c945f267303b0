package vn.lienthong.gateway.engine;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows the sentence of an {@link EngineRefusal} in place of a stack trace. Registered in {@code META-INF/spring.factories}. */
final class EngineRefusalAnalyzer extends AbstractFailureAnalyzer<EngineRefusal> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, EngineRefusal refusal) {
        return new FailureAnalysis(refusal.getMessage(), null, rootFailure);
    }
}
