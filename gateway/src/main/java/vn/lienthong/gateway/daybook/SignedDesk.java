package vn.lienthong.gateway.daybook;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.lienthong.gateway.api.CancelRequest;
import vn.lienthong.gateway.api.Problem;
import vn.lienthong.gateway.api.Refused;
import vn.lienthong.gateway.api.StrictJson;
import vn.lienthong.gateway.approval.Approval;
import vn.lienthong.gateway.audit.Audit;
import vn.lienthong.gateway.security.Caller;
import vn.lienthong.mappings.Words;

/** Where days are signed, shown as they were signed, and verified. */
@RestController
@RequestMapping("/api/v1/reports/signed")
final class SignedDesk {

    private static final int LARGEST_BODY = 16_384;
    private static final int MOST = 1_000;
    private static final Words FORM = new Words(
            "Gửi {\"date\": \"2025-07-01\", \"sha256\": \"...\", \"remark\": \"...\"}, thêm \"unit\" nếu là phiếu của đơn vị",
            "Send {\"date\": \"2025-07-01\", \"sha256\": \"...\", \"remark\": \"...\"}, with \"unit\" for the sheet of a unit");

    /** What is sent to sign a sheet. */
    record Body(
            @Nullable LocalDate date,
            @Nullable String unit,
            @Nullable String sha256,
            @Nullable String remark) {

        Asked asked() {
            if (date == null || sha256 == null || remark == null) {
                throw new Refused(Problem.MALFORMED_REQUEST, FORM);
            }
            return new Asked(date, UnitOfReport.of(unit).orElse(""), sha256.trim(), CancelRequest.sound(remark));
        }
    }

    /** One of the two: what was signed, or what waits for a second person. */
    @JsonInclude(Include.NON_NULL)
    record Answer(@Nullable SignedSheet signed, @Nullable Approval approval) {}

    record Found(List<SignedSheet> sheets) {}

    private final Signing signing;
    private final SignedRows rows;
    private final Reports reports;
    private final Audit audit;

    SignedDesk(Signing signing, SignedRows rows, Reports reports, Audit audit) {
        this.signing = signing;
        this.rows = rows;
        this.reports = reports;
        this.audit = audit;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Answer> sign(@AuthenticationPrincipal Caller caller, HttpServletRequest request) {
        Asked asked = StrictJson.read(request, Body.class, LARGEST_BODY, FORM).asked();
        Signing.Reply reply = signing.sign(asked, caller);
        if (reply instanceof Signing.Reply.Signed signed) {
            return ResponseEntity.status(HttpStatus.CREATED).body(new Answer(signed.sheet(), null));
        }
        if (reply instanceof Signing.Reply.Waits waits) {
            return ResponseEntity.accepted().body(new Answer(null, waits.approval()));
        }
        throw new Refused(Problem.NOT_NOW, ((Signing.Reply.NotNow) reply).why());
    }

    /** @param from the last thirty days where it is not given */
    @GetMapping
    Found all(
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to) {
        LocalDate last = to == null ? reports.today() : to;
        return new Found(rows.between(from == null ? last.minusDays(30) : from, last, MOST));
    }

    /** As it was signed, out of the bytes that were. */
    @GetMapping("/{date}")
    Report one(
            @PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate date,
            @RequestParam(required = false) @Nullable String unit) {
        return rows.of(UnitOfReport.of(unit).orElse(""), date)
                .map(reports::asSigned)
                .orElseThrow(() -> new Refused(Problem.NOT_FOUND));
    }

    /** Whether all that was signed is whole; the same as the command line finds from the export alone. */
    @GetMapping("/verify")
    ChainCheck.Found verify() {
        return ChainCheck.of(lines());
    }

    /** All that was signed, one sheet a line, chain after chain. */
    @GetMapping("/export")
    void export(@AuthenticationPrincipal Caller caller, HttpServletResponse response) throws IOException {
        audit.record(caller, "sheet.export", "signed", "", Map.of());
        response.setContentType("application/x-ndjson;charset=UTF-8");
        OutputStream out = response.getOutputStream();
        Iterator<String> lines = lines();
        while (lines.hasNext()) {
            out.write((lines.next() + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    private Iterator<String> lines() {
        return new ExportedLines(rows);
    }
}
