package vn.lienthong.mock.wire;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Lets a function answer every request that WireMock receives. */
final class DeskTransformer implements ResponseDefinitionTransformerV2 {
    private final Function<HttpCall, Answer> desk;

    DeskTransformer(Function<HttpCall, Answer> desk) {
        this.desk = desk;
    }

    @Override
    public ResponseDefinition transform(ServeEvent event) {
        Answer answer;
        try {
            answer = desk.apply(call(event.getRequest()));
        } catch (IllegalArgumentException broken) {
            answer = Answer.text(400, "The request cannot be read: " + broken.getMessage());
        }
        return definition(answer);
    }

    @Override
    public String getName() {
        return "desk";
    }

    private static HttpCall call(Request request) {
        Map<String, String> headers = new LinkedHashMap<>();
        request.getHeaders().all().forEach(header -> headers.put(header.key(), header.firstValue()));
        return new HttpCall(request.getMethod().getName(), request.getUrl(), headers, request.getBody());
    }

    private static ResponseDefinition definition(Answer answer) {
        ResponseDefinitionBuilder response = new ResponseDefinitionBuilder();
        if (answer.reset()) {
            return response.withFault(Fault.CONNECTION_RESET_BY_PEER).build();
        }
        response.withStatus(answer.status()).withBody(answer.body());
        if (!answer.contentType().isEmpty()) {
            response.withHeader("Content-Type", answer.contentType());
        }
        int bytes = answer.body().getBytes(StandardCharsets.UTF_8).length;
        if (bytes > 0 && !answer.byteEvery().isZero()) {
            response.withChunkedDribbleDelay(
                    bytes,
                    Math.toIntExact(answer.byteEvery().multipliedBy(bytes).toMillis()));
        }
        answer.headers().forEach((name, value) -> response.withHeader(name, value));
        return response.build();
    }
}
