package vn.lienthong.gateway.api;

import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.lienthong.gateway.security.Caller;
import vn.lienthong.mappings.dossier.DossierCode;

/** Shows one dossier; its code may be written in any of the ways that the door takes. */
@RestController
final class DossierDesk {

    private final Dossiers dossiers;
    private final Messages messages;

    DossierDesk(Dossiers dossiers, Messages messages) {
        this.dossiers = dossiers;
        this.messages = messages;
    }

    @GetMapping("/api/v1/dossiers/{code}")
    DossierView dossier(@AuthenticationPrincipal Caller caller, @PathVariable String code) {
        return DossierCode.parse(code)
                .flatMap(it -> dossiers.find(it.text(), caller))
                .orElseThrow(() -> new Refused(Problem.NOT_FOUND));
    }

    /** The same for who knows one of its messages, and keeps the code out of addresses. */
    @GetMapping("/api/v1/messages/{id}/dossier")
    DossierView dossierOf(@AuthenticationPrincipal Caller caller, @PathVariable UUID id) {
        return messages.find(id, caller)
                .flatMap(it -> dossiers.find(it.facts().dossier(), caller))
                .orElseThrow(() -> new Refused(Problem.NOT_FOUND));
    }
}
