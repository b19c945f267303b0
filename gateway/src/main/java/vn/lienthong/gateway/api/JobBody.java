package vn.lienthong.gateway.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienthong.gateway.replay.ActingSettings;
import vn.lienthong.gateway.replay.JobRequest;
import vn.lienthong.gateway.replay.Selection;
import vn.lienthong.mappings.Words;

/** A job over many messages, as it is asked for. */
record JobBody(
        @Nullable String requestId,
        JobRequest.@Nullable What what,
        @Nullable List<UUID> messages,
        @Nullable String fingerprint,
        Selection.@Nullable Filter filter,
        @Nullable String reason,
        @Nullable Double rate,
        @Nullable Boolean look,
        @Nullable Boolean force) {

    private static final int LARGEST = 1_048_576;
    private static final int MOST_NAMED = 10_000;

    private static final Words FORM = new Words(
            "Gửi {\"requestId\", \"what\": \"REPLAY\" | \"CANCEL\", \"messages\": [...] | \"fingerprint\" | \"filter\": {...},"
                    + " \"reason\", \"rate\", \"look\", \"force\"}",
            "Send {\"requestId\", \"what\": \"REPLAY\" | \"CANCEL\", \"messages\": [...] | \"fingerprint\" | \"filter\": {...},"
                    + " \"reason\", \"rate\", \"look\", \"force\"}");
    private static final Words ONE_SELECTION = new Words(
            "Chọn đúng một cách: messages, fingerprint hoặc filter",
            "Select in exactly one way: messages, fingerprint or filter");

    /** @throws Refused when it is not one */
    static JobRequest in(HttpServletRequest request, ActingSettings settings) {
        JobBody body = StrictJson.read(request, JobBody.class, LARGEST, FORM);
        if (body.what == null) {
            throw new Refused(Problem.MALFORMED_REQUEST, FORM);
        }
        return new JobRequest(
                RequestId.sound(body.requestId),
                body.what,
                body.selection(),
                CancelRequest.sound(Objects.requireNonNullElse(body.reason, "")),
                body.rate(settings),
                Boolean.TRUE.equals(body.look),
                Boolean.TRUE.equals(body.force));
    }

    private Selection selection() {
        int given = (messages == null ? 0 : 1) + (fingerprint == null ? 0 : 1) + (filter == null ? 0 : 1);
        if (given != 1) {
            throw new Refused(Problem.MALFORMED_REQUEST, ONE_SELECTION);
        }
        if (messages != null && (messages.isEmpty() || messages.size() > MOST_NAMED || messages.contains(null))) {
            throw new Refused(
                    Problem.MALFORMED_REQUEST,
                    new Words(
                            "messages: từ 1 đến " + MOST_NAMED + " mã; nhiều hơn thì chọn bằng filter",
                            "messages: 1 to " + MOST_NAMED + " ids; select more by a filter"));
        }
        return new Selection(messages, fingerprint, filter);
    }

    private double rate(ActingSettings settings) {
        double wanted = rate == null ? settings.rate() : rate;
        if (!(wanted > 0 && wanted <= settings.maxRate())) {
            throw new Refused(
                    Problem.MALFORMED_REQUEST,
                    new Words(
                            "rate: số thông điệp mỗi giây, lớn hơn 0 và không quá " + settings.maxRate(),
                            "rate: messages a second, above 0 and not above " + settings.maxRate()));
        }
        return wanted;
    }
}
