package vn.lienthong.gateway.proof;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class WholeAnswerTest {

    private static final Duration SHORT = Duration.ofMillis(300);

    @Test
    @Timeout(value = 1, unit = TimeUnit.MINUTES)
    void who_falls_silent_in_the_middle_of_an_answer_holds_up_nobody() {
        try (HalfAnswers frozen = new HalfAnswers()) {
            HttpRequest request =
                    HttpRequest.newBuilder(frozen.url()).timeout(SHORT).build();
            assertThatThrownBy(() ->
                            WholeAnswer.within(SHORT, HttpClient.newHttpClient(), request, BodyHandlers.ofString()))
                    .isInstanceOf(HttpTimeoutException.class);
        }
    }
}
