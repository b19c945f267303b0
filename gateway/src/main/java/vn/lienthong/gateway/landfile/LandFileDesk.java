package vn.lienthong.gateway.landfile;

import jakarta.servlet.http.HttpServletResponse;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.lienthong.gateway.api.AttachmentContent;
import vn.lienthong.gateway.api.Problem;
import vn.lienthong.gateway.api.Refused;
import vn.lienthong.gateway.attachment.Attachment;
import vn.lienthong.gateway.attachment.Attachments;
import vn.lienthong.gateway.security.Caller;

/** Where an origin sees and fetches the files of its land dossiers. */
@RestController
@RequestMapping("/api/v1/land/{code}/files")
final class LandFileDesk {

    record Files(String dossier, List<FileView> files) {}

    private final FileList list;
    private final Attachments attachments;

    LandFileDesk(FileList list, Attachments attachments) {
        this.list = list;
        this.attachments = attachments;
    }

    @GetMapping
    Files files(@AuthenticationPrincipal Caller caller, @PathVariable String code) {
        return new Files(code, list.ofDossier(code, caller));
    }

    @GetMapping(path = "/{id}/content", produces = MediaType.ALL_VALUE)
    void content(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String code,
            @PathVariable UUID id,
            HttpServletResponse response)
            throws IOException {
        Attachment attachment = list.find(id, caller)
                .filter(it -> it.dossier().equals(code))
                .flatMap(it -> Optional.ofNullable(it.attachment()))
                .flatMap(attachments::find)
                .orElseThrow(() -> new Refused(Problem.NOT_FOUND));
        try (InputStream file = attachments.open(attachment.id())) {
            AttachmentContent.give(attachment, file, response);
        } catch (FileNotFoundException gone) {
            throw new Refused(Problem.NOT_FOUND);
        }
    }
}
