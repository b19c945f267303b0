package vn.lienthong.gateway.api;

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

    DossierDesk(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    @GetMapping("/api/v1/dossiers/{code}")
    DossierView dossier(@AuthenticationPrincipal Caller caller, @PathVariable String code) {
        return DossierCode.parse(code)
                .flatMap(it -> dossiers.find(it.text(), caller))
                .orElseThrow(() -> new Refused(Problem.NOT_FOUND));
    }
}
