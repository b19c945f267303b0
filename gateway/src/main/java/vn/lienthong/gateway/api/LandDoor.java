package vn.lienthong.gateway.api;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.ObjectProvider;
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
import vn.lienthong.mappings.Words;
import vn.lienthong.routes.intake.LandIntake;

/** Where land dossiers and their steps come in; an answer of 202 means that the ledger has it. */
@RestController
@RequestMapping(path = "/api/v1/land", consumes = MediaType.APPLICATION_JSON_VALUE)
final class LandDoor {

    private static final Words NOT_LINKED = new Words(
            "Trục của tỉnh chưa được nối với hệ thống đất đai; đề nghị đơn vị vận hành đặt lienthong.land.base-url",
            "The gateway is not linked to the land system; ask the operators to set lienthong.land.base-url");

    private final ObjectProvider<LandIntake> intake;
    private final DoorGate gate;
    private final DoorSettings settings;

    LandDoor(ObjectProvider<LandIntake> intake, DoorGate gate, DoorSettings settings) {
        this.intake = intake;
        this.gate = gate;
        this.settings = settings;
    }

    @PostMapping
    ResponseEntity<Object> dossier(@AuthenticationPrincipal Caller caller, HttpServletRequest request) {
        LandIntake linked = linked();
        return IntakeAnswers.of(linked.dossier(caller.name(), Reference.of(request), read(request)));
    }

    @PostMapping("/{code}/steps")
    ResponseEntity<Object> step(
            @AuthenticationPrincipal Caller caller, @PathVariable String code, HttpServletRequest request) {
        LandIntake linked = linked();
        return IntakeAnswers.of(linked.step(caller.name(), Reference.of(request), code, read(request)));
    }

    private LandIntake linked() {
        return intake.getIfAvailable(() -> {
            throw new Refused(Problem.NOT_LINKED, NOT_LINKED);
        });
    }

    private byte[] read(HttpServletRequest request) {
        gate.closed().ifPresent(why -> {
            throw new Refused(Problem.UNAVAILABLE, why);
        });
        return Body.of(request, settings.maxBytes());
    }
}
