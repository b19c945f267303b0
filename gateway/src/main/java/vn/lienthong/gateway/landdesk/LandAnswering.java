package vn.lienthong.gateway.landdesk;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import vn.lienthong.gateway.intake.DoorBody;
import vn.lienthong.gateway.intake.DoorGate;
import vn.lienthong.mappings.Blame;
import vn.lienthong.mappings.Finding;
import vn.lienthong.mappings.Words;
import vn.lienthong.mappings.land.LandCallType;
import vn.lienthong.mappings.land.LandIncoming;

/** Lets land systems in by their secret, before anything of a call's body is read, and answers them. */
final class LandAnswering {

    private static final String UNKNOWN = "?";
    private static final Duration CLOSED_FOR = Duration.ofSeconds(30);

    private final LandSystems systems;
    private final LandDesk desk;
    private final LandCatalogues catalogues;
    private final Strangers strangers;
    private final DoorGate gate;

    LandAnswering(LandSystems systems, LandDesk desk, LandCatalogues catalogues, Strangers strangers, DoorGate gate) {
        this.systems = systems;
        this.desk = desk;
        this.catalogues = catalogues;
        this.strangers = strangers;
        this.gate = gate;
    }

    LandReply call(String system, String operation, String secret, HttpServletRequest request) {
        Optional<LandCallType> type = LandCallType.of(operation);
        Optional<LandSystems.Known> known = systems.known(system, secret);
        if (known.isEmpty()) {
            return strange(named(system), type.map(LandCallType::operation).orElse(UNKNOWN), request.getRemoteAddr());
        }
        if (type.isEmpty()) {
            return desk.noSuchOperation(known.get().name(), request.getRemoteAddr());
        }
        Optional<Words> closed = gate.closed();
        if (closed.isPresent()) {
            return LandReply.unavailable(closed.get().vi(), CLOSED_FOR);
        }
        LandDesk.Source from = new LandDesk.Source(known.get(), type.get(), request.getRemoteAddr());
        DoorBody body = DoorBody.of(request, LandIncoming.MOST_BYTES);
        if (body instanceof DoorBody.Whole whole) {
            return desk.take(from, whole.bytes());
        }
        String words = LandReply.words(body);
        desk.refuse(from, Refusal.Why.UNREADABLE, null, List.of(unread(words)));
        return LandReply.failed(words);
    }

    LandReply catalogue(String system, String operation, String secret, String address) {
        Optional<LandSystems.Known> known = systems.known(system, secret);
        if (known.isEmpty()) {
            return strange(named(system), catalogues.include(operation) ? operation : UNKNOWN, address);
        }
        return catalogues
                .answer(operation)
                .orElseGet(() -> desk.noSuchOperation(known.get().name(), address));
    }

    /** There is nothing at this address, or it is called in a wrong way; the secret in it, if any, is not looked at. */
    LandReply nothing(String address) {
        return strange(UNKNOWN, UNKNOWN, address);
    }

    private LandReply strange(String system, String operation, String address) {
        Duration wait = strangers.wait(address);
        if (!wait.isZero()) {
            return LandReply.tooOften(wait);
        }
        strangers.came(Refusal.Door.LAND, system, operation, address);
        return LandReply.wrongSecret();
    }

    private String named(String system) {
        return systems.include(system) ? system : UNKNOWN;
    }

    static Finding unread(String words) {
        return new Finding(
                "",
                "document.unread",
                new Words(words, "The body is too long, compressed or broken off"),
                new Words("Gửi lại", "Send it again"),
                Blame.INPUT);
    }
}
