package vn.lienthong.gateway.api;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.lienthong.gateway.intake.DoorGate;
import vn.lienthong.gateway.intake.DoorSettings;
import vn.lienthong.gateway.security.Caller;
import vn.lienthong.routes.intake.CivilIntake;

/** Where civil-status dossiers come in, of whichever kind; an answer of 202 means that the ledger has it. */
@RestController
final class CivilDoor {

    private final ObjectProvider<CivilIntake> intake;
    private final DoorGate gate;
    private final DoorSettings settings;

    CivilDoor(ObjectProvider<CivilIntake> intake, DoorGate gate, DoorSettings settings) {
        this.intake = intake;
        this.gate = gate;
        this.settings = settings;
    }

    @PostMapping(path = "/api/v1/civil-status", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> dossier(@AuthenticationPrincipal Caller caller, HttpServletRequest request) {
        CivilIntake linked = intake.getIfAvailable(() -> {
            throw new Refused(Problem.NOT_LINKED);
        });
        gate.closed().ifPresent(why -> {
            throw new Refused(Problem.UNAVAILABLE, why);
        });
        byte[] json = Body.of(request, settings.maxBytes());
        return IntakeAnswers.of(linked.take(caller.name(), Reference.of(request), json));
    }
}
