package vn.lienthong.gateway.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.http.HttpHeaders;
import vn.lienthong.gateway.attachment.Attachment;

/** A file as an answer. */
public final class AttachmentContent {

    private AttachmentContent() {}

    /** With its length, so that a reader knows when something is missing. */
    public static void give(Attachment attachment, InputStream file, HttpServletResponse response) throws IOException {
        response.setContentType(attachment.type().mediaType());
        response.setContentLengthLong(attachment.bytes());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"" + attachment.id() + "."
                        + attachment.type().suffix() + "\"");
        file.transferTo(response.getOutputStream());
    }
}
