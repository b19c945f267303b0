package vn.lienthong.gateway.security;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows the sentence of a {@link WrongAccessSetting} in place of a stack trace. For {@code META-INF/spring.factories}. */
final class WrongAccessSettingAnalyzer extends AbstractFailureAnalyzer<WrongAccessSetting> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, WrongAccessSetting cause) {
        return new FailureAnalysis(cause.getMessage(), null, rootFailure);
    }
}
