package vn.lienthong.gateway.api;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.lienthong.gateway.intake.DoorGate;
import vn.lienthong.gateway.intake.DoorSettings;
import vn.lienthong.gateway.security.Caller;
import vn.lienthong.routes.intake.Intake;

/** Where the provinces' systems hand in dossiers and progress; an answer of 202 means that the ledger has it. */
@RestController
@RequestMapping(path = "/api/v1/dossiers", consumes = MediaType.APPLICATION_JSON_VALUE)
final class DossierDoor {

    private final Intake intake;
    private final DoorGate gate;
    private final DoorSettings settings;

    DossierDoor(Intake intake, DoorGate gate, DoorSettings settings) {
        this.intake = intake;
        this.gate = gate;
        this.settings = settings;
    }

    @PostMapping
    ResponseEntity<Object> dossier(@AuthenticationPrincipal Caller caller, HttpServletRequest request) {
        byte[] json = read(request);
        return IntakeAnswers.of(intake.dossier(caller.name(), Reference.of(request), json));
    }

    @PostMapping("/{code}/progress")
    ResponseEntity<Object> progress(
            @AuthenticationPrincipal Caller caller, @PathVariable String code, HttpServletRequest request) {
        byte[] json = read(request);
        return IntakeAnswers.of(intake.progress(caller.name(), Reference.of(request), code, json));
    }

    private byte[] read(HttpServletRequest request) {
        gate.closed().ifPresent(why -> {
            throw new Refused(Problem.UNAVAILABLE, why);
        });
        return Body.of(request, settings.maxBytes());
    }
}
