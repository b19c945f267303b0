package vn.lienthong.gateway.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.lienthong.gateway.attachment.Attachment;
import vn.lienthong.gateway.attachment.Attachments;
import vn.lienthong.gateway.audit.Audit;
import vn.lienthong.gateway.security.Caller;

/** Gives files out: to the origin whose they are, and to operators who say why. */
@RestController
final class AttachmentDesk {

    private final Attachments attachments;
    private final Messages messages;
    private final Audit audit;
    private final TransactionTemplate transaction;

    AttachmentDesk(Attachments attachments, Messages messages, Audit audit, TransactionTemplate transaction) {
        this.attachments = attachments;
        this.messages = messages;
        this.audit = audit;
        this.transaction = transaction;
    }

    @GetMapping("/api/v1/attachments/{id}/facts")
    AttachmentView facts(@AuthenticationPrincipal Caller caller, @PathVariable UUID id) {
        Attachment found = visible(caller, id);
        Set<UUID> users = attachments.usersOf(id);
        return AttachmentView.of(
                found,
                caller.sight().isLimited()
                        ? users.stream()
                                .filter(it -> messages.mayBeSeen(it, caller))
                                .collect(Collectors.toSet())
                        : users);
    }

    @GetMapping(path = "/api/v1/attachments/{id}", produces = MediaType.ALL_VALUE)
    void content(@AuthenticationPrincipal Caller caller, @PathVariable UUID id, HttpServletResponse response)
            throws IOException {
        Attachment attachment = visible(caller, id);
        try (InputStream file = opened(id)) {
            AttachmentContent.give(attachment, file, response);
        }
    }

    @PostMapping(
            path = "/api/v1/attachments/{id}/reveal",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.ALL_VALUE)
    void reveal(
            @AuthenticationPrincipal Caller caller,
            @PathVariable UUID id,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        String reason = CancelRequest.reasonIn(request);
        Attachment attachment = visible(caller, id);
        try (InputStream file = opened(id)) {
            transaction.executeWithoutResult(
                    status -> audit.record(caller, "attachment.reveal", id.toString(), reason, Map.of()));
            AttachmentContent.give(attachment, file, response);
        }
    }

    private Attachment visible(Caller caller, UUID id) {
        Optional<Attachment> found = attachments.find(id);
        return found.filter(it -> caller.isPerson() || it.origin().equals(caller.name()))
                .orElseThrow(() -> new Refused(Problem.NOT_FOUND));
    }

    private InputStream opened(UUID id) throws IOException {
        try {
            return attachments.open(id);
        } catch (FileNotFoundException expired) {
            throw new Refused(Problem.NOT_FOUND);
        }
    }
}
