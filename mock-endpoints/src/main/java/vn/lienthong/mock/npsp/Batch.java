package vn.lienthong.mock.npsp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/** The rows of one call, of progress or dossiers, under a {@link FaultKind#PARTIAL_BATCH}: which are refused, and what is said of it. */
final class Batch {
    private static final String CODE = "-1";
    private static final String MESSAGE = "Dòng dữ liệu bị từ chối";

    private final List<JsonNode> rows;
    private final Fault fault;

    private Batch(List<JsonNode> rows, Fault fault) {
        this.rows = rows;
        this.fault = fault;
    }

    static Batch of(PortalCall call, Fault fault) {
        return new Batch(
                StreamSupport.stream(call.body().path("data").spliterator(), false)
                        .toList(),
                fault);
    }

    boolean refusesSome() {
        return refused() > 0;
    }

    long refused() {
        return IntStream.range(0, rows.size()).filter(this::refuses).count();
    }

    List<JsonNode> kept() {
        return IntStream.range(0, rows.size())
                .filter(row -> !refuses(row))
                .mapToObj(rows::get)
                .toList();
    }

    Reply reply() {
        BatchAnswer answer = Optional.ofNullable(fault.answer()).orElse(BatchAnswer.WHOLE_REFUSED);
        return switch (answer) {
            case WHOLE_REFUSED -> Reply.refused(code(), message());
            case ROWS -> Reply.refused(code(), message()).with(answers(1));
            case ROWS_UNDER_SUCCESS ->
                Reply.done("Cập nhật tiến độ hồ sơ thành công").with(answers(1));
            case ROWS_WITH_GAPS -> Reply.refused(code(), message()).with(answers(2));
        };
    }

    private List<ObjectNode> answers(int step) {
        return IntStream.range(0, rows.size())
                .filter(row -> row % step == 0)
                .mapToObj(this::answer)
                .toList();
    }

    private ObjectNode answer(int row) {
        boolean refused = refuses(row);
        return JsonNodeFactory.instance
                .objectNode()
                .put("MAHOSO", rows.get(row).path("MaHoSo").asText())
                .put("error_code", refused ? code() : "0")
                .put("message", refused ? message() : "Thành công");
    }

    private boolean refuses(int row) {
        Integer every = fault.every();
        if (every != null) {
            return (row + 1) % every == 0;
        }
        String field = Optional.ofNullable(fault.field()).orElse("");
        List<String> values = Optional.ofNullable(fault.values()).orElse(List.of());
        return values.contains(rows.get(row).path(field).asText());
    }

    private String code() {
        return Optional.ofNullable(fault.code()).orElse(CODE);
    }

    private String message() {
        return Optional.ofNullable(fault.message()).orElse(MESSAGE);
    }
}
