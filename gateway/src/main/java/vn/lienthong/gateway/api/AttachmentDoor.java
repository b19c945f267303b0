package vn.lienthong.gateway.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.lienthong.gateway.attachment.AttachmentRefused;
import vn.lienthong.gateway.attachment.AttachmentSettings;
import vn.lienthong.gateway.attachment.Incoming;
import vn.lienthong.gateway.attachment.Kept;
import vn.lienthong.gateway.attachment.Uploads;
import vn.lienthong.gateway.security.Caller;
import vn.lienthong.mappings.Words;

/** Where the provinces' systems bring files, each before the document that refers to it. */
@RestController
final class AttachmentDoor {

    private static final Logger LOG = LoggerFactory.getLogger(AttachmentDoor.class);

    private final Uploads uploads;
    private final AttachmentSettings settings;

    AttachmentDoor(Uploads uploads, AttachmentSettings settings) {
        this.uploads = uploads;
        this.settings = settings;
    }

    @PostMapping("/api/v1/attachments")
    ResponseEntity<Object> attachment(@AuthenticationPrincipal Caller caller, HttpServletRequest request) {
        String encoding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
        if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
            throw new Refused(
                    Problem.UNSUPPORTED_MEDIA_TYPE, new Words("Gửi tệp không nén", "Send the file not compressed"));
        }
        if (request.getContentLengthLong() > settings.maxBytes()) {
            throw tooLarge(settings.maxBytes());
        }
        try (InputStream body = request.getInputStream()) {
            return answer(taken(caller, body));
        } catch (IOException e) {
            LOG.info("A file was broken off: {}", e.getClass().getSimpleName());
            throw new Refused(
                    Problem.MALFORMED_REQUEST,
                    new Words("Tệp bị đứt giữa chừng; gửi lại", "The file was broken off; send it again"));
        }
    }

    private Kept taken(Caller caller, InputStream body) throws IOException {
        try (Incoming incoming = uploads.begin(caller.name())) {
            body.transferTo(incoming);
            return incoming.finish();
        } catch (AttachmentRefused refused) {
            readToTheEnd(body);
            throw AttachmentProblems.of(refused);
        }
    }

    /** Lets a caller finish who only then looks for the answer; not for ever. */
    private void readToTheEnd(InputStream body) throws IOException {
        body.skip(settings.maxBytes());
    }

    private static Refused tooLarge(long most) {
        return new Refused(
                Problem.TOO_LARGE,
                new Words("Tệp dài quá " + most + " byte", "The file is longer than " + most + " bytes"));
    }

    private static ResponseEntity<Object> answer(Kept kept) {
        AttachmentView view = AttachmentView.of(kept);
        return ResponseEntity.status(kept.repeated() ? HttpStatus.OK : HttpStatus.CREATED)
                .location(view.links().content())
                .body(view);
    }
}
