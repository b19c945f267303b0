package vn.lienthong.gateway.reconcile;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.lienthong.gateway.api.Problem;
import vn.lienthong.gateway.api.Refused;
import vn.lienthong.mappings.Words;

/** The report of a comparison that is done, whole, however long; it is ended only when all of it is written. */
@RestController
final class RunReportDesk {

    private static final int PAGE = 1_000;
    private static final String HEADING =
            "Mã hồ sơ,Loại,Diễn giải,Trường khác,Tỉnh,Sổ cái,Quốc gia,Đang ở,Kết quả,Lý do\r\n";

    private final Reconciliations reconciliations;
    private final ObjectMapper json;

    RunReportDesk(Reconciliations reconciliations, ObjectMapper json) {
        this.reconciliations = reconciliations;
        this.json = json;
    }

    @GetMapping(ReconcileDesk.PATH + "/{id}/report.json")
    void json(@PathVariable UUID id, HttpServletResponse response) throws IOException {
        Run run = done(id);
        response.setContentType("application/json");
        JsonGenerator out = json.createGenerator(response.getOutputStream());
        out.writeStartObject();
        out.writePOJOField(
                "reconciliation", RunView.of(run, reconciliations.figures(run).orElse(null)));
        out.writeArrayFieldStart("differences");
        each(id, it -> out.writePOJO(FoundView.of(it)));
        out.writeEndArray();
        out.writeEndObject();
        out.close();
    }

    @GetMapping(ReconcileDesk.PATH + "/{id}/report.csv")
    void csv(@PathVariable UUID id, HttpServletResponse response) throws IOException {
        Run run = done(id);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"doi-soat-" + run.lane().name().toLowerCase(Locale.ROOT) + "-" + run.from() + "-"
                        + run.to() + ".csv\"");
        Writer out = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
        out.write("\uFEFF" + HEADING);
        each(id, it -> out.write(line(it)));
        out.flush();
    }

    private interface Written {
        void one(Found it) throws IOException;
    }

    private void each(UUID id, Written written) throws IOException {
        List<Found> page = reconciliations.differences(id, null, null, null, PAGE);
        while (!page.isEmpty()) {
            for (Found it : page) {
                written.one(it);
            }
            page = reconciliations.differences(id, null, null, page.get(page.size() - 1), PAGE);
        }
    }

    private Run done(UUID id) {
        Run run = reconciliations.find(id).orElseThrow(() -> new Refused(Problem.NOT_FOUND));
        if (run.state() != RunState.DONE) {
            throw new Refused(
                    Problem.NOT_NOW,
                    new Words(
                            "Đợt đối soát " + run.state().words().vi() + "; báo cáo chỉ có khi đã xong",
                            "The comparison is " + run.state().words().en() + "; there is a report once it is done"));
        }
        return run;
    }

    private static String line(Found it) {
        Healed healed = it.healed();
        Why why = it.why();
        return Stream.of(
                                it.code(),
                                it.kind().name(),
                                KindWords.of(it.kind()).vi(),
                                FieldWords.of(it, true),
                                it.province(),
                                it.ledger(),
                                it.national(),
                                it.open() == null ? "" : it.open().name(),
                                healed == null ? "" : healed.words().vi(),
                                why == null ? "" : why.words().vi())
                        .map(RunReportDesk::cell)
                        .collect(Collectors.joining(","))
                + "\r\n";
    }

    /** What a spreadsheet would take for a formula is a text there. */
    private static String cell(@Nullable String text) {
        String plain = text == null ? "" : text;
        String safe = plain.matches("[=+\\-@\t].*") ? "'" + plain : plain;
        return safe.matches("[^\",\r\n]*") ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}
