package vn.lienthong.gateway.filed;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import vn.lienthong.gateway.attachment.AttachmentRefused;
import vn.lienthong.gateway.attachment.Uploads;
import vn.lienthong.gateway.intake.DoorGate;
import vn.lienthong.gateway.intake.LimitedBody;
import vn.lienthong.mappings.Blame;
import vn.lienthong.mappings.Finding;
import vn.lienthong.mappings.Translation;
import vn.lienthong.mappings.Words;
import vn.lienthong.mappings.npsp.FiledCall;

/** Reads a call of the Portal, and answers it once what became of it is durable. */
final class FiledIntake {

    private static final Logger LOG = LoggerFactory.getLogger(FiledIntake.class);

    private final PortalCaller caller;
    private final FiledTaking taking;
    private final Uploads uploads;
    private final DoorGate gate;
    private final long longest;

    FiledIntake(PortalCaller caller, FiledTaking taking, Uploads uploads, DoorGate gate, FiledSettings settings) {
        this.caller = caller;
        this.taking = taking;
        this.uploads = uploads;
        this.gate = gate;
        this.longest = settings.maxBody().toBytes();
    }

    ResponseEntity<FiledAnswer> take(FiledKind kind, HttpServletRequest request) {
        Optional<PortalCaller.Unheard> unheard = caller.unheard(request);
        if (unheard.isPresent()) {
            return unheard(unheard.get());
        }
        Optional<Words> closed = gate.closed();
        if (closed.isPresent()) {
            return FiledAnswer.unavailable(closed.get().vi());
        }
        String encoding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
        if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
            return FiledAnswer.refused(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Không nhận dữ liệu nén");
        }
        try (LimitedBody body = new LimitedBody(request.getInputStream(), longest)) {
            ResponseEntity<FiledAnswer> answer = read(kind, request, new FirstBytes(body, sha256()));
            body.rest();
            return answer;
        } catch (LimitedBody.TooLong e) {
            return FiledAnswer.refused(HttpStatus.PAYLOAD_TOO_LARGE, "Hồ sơ kèm tệp dài quá " + longest + " byte");
        } catch (Passing.NotHeard e) {
            return unheard(e.unheard());
        } catch (IOException e) {
            LOG.info("A call of the Portal was broken off: {}", e.getClass().getSimpleName());
            return FiledAnswer.refused(HttpStatus.BAD_REQUEST, "Dữ liệu bị đứt giữa chừng; gửi lại");
        }
    }

    private ResponseEntity<FiledAnswer> read(FiledKind kind, HttpServletRequest request, FirstBytes body)
            throws IOException {
        Passing passing = new Passing(caller, request, uploads);
        try {
            Translation<FiledCall> read = kind.reading().read(body, passing);
            passing.require();
            return read instanceof Translation.Translated<FiledCall> call
                    ? answer(taking.take(kind, call.value(), request.getRemoteAddr()))
                    : kept(kind, body, read.findings());
        } catch (AttachmentRefused refused) {
            return switch (refused.why()) {
                case BUSY, NO_ROOM, NOT_SCANNED, QUOTA ->
                    FiledAnswer.unavailable(refused.words().vi());
                case EMPTY, TOO_LONG, TYPE, TOO_SLOW -> kept(kind, body, List.of(unfit(refused.words())));
                case INFECTED -> noted(kind, body, List.of(unfit(refused.words())));
            };
        }
    }

    private ResponseEntity<FiledAnswer> kept(FiledKind kind, FirstBytes body, List<Finding> findings) {
        taking.unreadable(kind, body.sha256(), body.first(), findings);
        return FiledAnswer.bad(findings);
    }

    /** What came is on record, and nothing of it is kept. */
    private ResponseEntity<FiledAnswer> noted(FiledKind kind, FirstBytes body, List<Finding> findings) {
        taking.unreadable(kind, body.sha256(), new byte[0], findings);
        return FiledAnswer.bad(findings);
    }

    private static ResponseEntity<FiledAnswer> answer(Taken taken) {
        return switch (taken.became()) {
            case CREATED -> FiledAnswer.created(taken.code());
            case THERE -> FiledAnswer.duplicate(taken.code());
            case ANOTHERS -> FiledAnswer.anothers();
            case BAD -> FiledAnswer.bad(taken.findings());
        };
    }

    private static ResponseEntity<FiledAnswer> unheard(PortalCaller.Unheard unheard) {
        return FiledAnswer.refused(unheard.status(), unheard.why().vi());
    }

    private static Finding unfit(Words why) {
        return new Finding(
                "",
                "file.unfit",
                new Words("Một tệp đính kèm: " + why.vi(), "A file: " + why.en()),
                new Words("Thay tệp rồi gửi lại", "Replace the file and send again"),
                Blame.INPUT);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
