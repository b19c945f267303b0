package vn.lienthong.gateway.proof;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import vn.lienthong.gateway.proof.HandInLog.HandedIn;
import vn.lienthong.mock.land.LandRefusals;
import vn.lienthong.mock.province.ProvinceFault;

/**
 * Hands in dossiers for all lanes, the documents of each dossier in their order, and writes down what it was answered. What
 * was not answered is handed in again. Several may deliver at once.
 */
public final class OneStopDesk {

    /** Where documents are handed in. */
    @FunctionalInterface
    public interface Door {
        /** @return what was answered to a document that was accepted; empty where there was no such answer */
        Optional<JsonNode> submit(String path, byte[] body);
    }

    private static final Instant DAY = Instant.parse("2025-07-01T02:00:00Z");

    private record Sending(String path, byte[] body, HandedIn what) {}

    private final AllSystems systems;
    private final HandInLog log;
    private final Deque<Deque<Sending>> dossiers = new ConcurrentLinkedDeque<>();
    private final AtomicInteger numbers = new AtomicInteger();

    public OneStopDesk(AllSystems systems, HandInLog log) {
        this.systems = systems;
        this.log = log;
    }

    /** Takes on so many dossiers for each lane, to be delivered. */
    public void take(int ofEach) {
        for (int i = 0; i < ofEach; i++) {
            forThePortal();
            birth();
            land();
        }
        systems.hub().hand(ofEach, 0);
    }

    /** Takes on one for each lane that its system refuses, until somebody has it sent again. */
    public void takeRefused() {
        SyntheticCivil death = SyntheticCivil.of("death", code());
        SyntheticLand parcel = SyntheticLand.dossier(code());
        systems.land().refusals().add(new LandRefusals.Refusal(parcel.code(), "Sai quy trình thử nghiệm"));
        systems.province().faults().add(ProvinceFault.refuse().times(1));
        takeRefusedByThePortal();
        add(civil(death));
        add(land(parcel));
    }

    /** Takes on a dossier of a procedure that the Portal does not know until all is well with it. */
    public void takeRefusedByThePortal() {
        systems.refuse();
        SyntheticDossier unknown = SyntheticDossier.of(code(), DAY).procedure(AllSystems.REFUSED, "Thủ tục thử");
        add(portalState(unknown, "2", null));
    }

    /** A dossier, a row of its history, and its end. @return its code */
    public String forThePortal() {
        String code = code();
        SyntheticDossier dossier = SyntheticDossier.of(code, DAY);
        add(
                portalState(dossier.version(1), "2", 1L),
                new Sending(
                        "/api/v1/dossiers/" + code + "/progress",
                        SyntheticDossier.progress(DAY, "PROCESSING", "Thẩm tra " + code),
                        HandedIn.event("NPSP", code, "4")),
                portalState(dossier.version(2).status("FINISHED"), "9", 2L));
        return code;
    }

    /** The birth of a child. */
    public void birth() {
        add(civil(SyntheticCivil.of("birth", code())));
    }

    /** Hands in what is left until a document is not accepted. @return whether nothing is left that nobody else delivers */
    public boolean deliver(Door door) {
        for (Deque<Sending> dossier = dossiers.poll(); dossier != null; dossier = dossiers.poll()) {
            if (!delivered(dossier, door)) {
                dossiers.addFirst(dossier);
                return false;
            }
        }
        return true;
    }

    /** Whether nothing waits to be handed in; what somebody delivers just now does not count. */
    public boolean idle() {
        return dossiers.isEmpty();
    }

    private boolean delivered(Deque<Sending> documents, Door door) {
        for (Sending next = documents.peek(); next != null; next = documents.peek()) {
            Optional<JsonNode> answer = door.submit(next.path(), next.body());
            log.answered(
                    next.what(),
                    answer.isPresent() ? 202 : 0,
                    answer.map(it -> it.at("/id").asText()).orElse(null));
            if (answer.isEmpty()) {
                return false;
            }
            documents.remove();
        }
        return true;
    }

    private void land() {
        SyntheticLand parcel = SyntheticLand.dossier(code());
        add(
                land(parcel),
                new Sending(
                        "/api/v1/land/" + parcel.code() + "/steps",
                        SyntheticLand.handedOver(),
                        HandedIn.event("LAND", parcel.code(), "")));
    }

    private static Sending portalState(SyntheticDossier dossier, String shows, @Nullable Long version) {
        return new Sending("/api/v1/dossiers", dossier.json(), HandedIn.state("NPSP", dossier.code(), shows, version));
    }

    private static Sending civil(SyntheticCivil document) {
        return new Sending(
                "/api/v1/civil-status", document.bytes(), HandedIn.state("CIVIL_STATUS", document.code(), "", null));
    }

    private static Sending land(SyntheticLand parcel) {
        return new Sending("/api/v1/land", parcel.bytes(), HandedIn.state("LAND", parcel.code(), "", null));
    }

    private void add(Sending... documents) {
        dossiers.add(new ArrayDeque<>(List.of(documents)));
    }

    private String code() {
        return "H42.14.5-250701-%05d".formatted(numbers.incrementAndGet());
    }
}
