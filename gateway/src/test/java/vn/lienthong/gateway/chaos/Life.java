package vn.lienthong.gateway.chaos;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import vn.lienthong.gateway.proof.HandInLog.HandedIn;
import vn.lienthong.gateway.proof.SyntheticCivil;
import vn.lienthong.gateway.proof.SyntheticDossier;
import vn.lienthong.gateway.proof.SyntheticLand;

/** All that is handed in of one dossier, in the order in which its one-stop desk does so; drawn at random. */
final class Life {

    /** A procedure that the Portal refuses until the evening. */
    static final String REFUSED = "1.009999";

    private static final Instant DAY = Instant.parse("2025-07-01T02:00:00Z");
    private static final int MOST_ROWS = 3;

    private final SplittableRandom random;
    private final String code;
    private final List<Document> documents = new ArrayList<>();

    private Life(SplittableRandom random, int number) {
        this.random = random;
        this.code = "H42.14.5-%06d-%04d".formatted(250_701 + number / 10_000 * 100, number % 10_000);
    }

    static List<Document> drawn(SplittableRandom random, int number) {
        Life life = new Life(random, number);
        int dice = random.nextInt(100);
        if (dice < 60) {
            life.atThePortal();
        } else if (dice < 75) {
            life.atTheRegistry();
        } else {
            life.atTheLandOffice();
        }
        return List.copyOf(life.documents);
    }

    /** A dossier that is drawn for no desk. */
    static Document one() {
        Life life = new Life(new SplittableRandom(0), 0);
        life.state(SyntheticDossier.of(life.code, DAY), 1, "RECEIVED", "2");
        return life.documents.get(0);
    }

    /** Its states, some of which come in the wrong order, and progress between them. */
    private void atThePortal() {
        SyntheticDossier dossier = SyntheticDossier.of(code, DAY);
        if (random.nextInt(12) == 0) {
            dossier.procedure(REFUSED, "Thủ tục thử");
        }
        state(dossier, 1, "RECEIVED", "2");
        rows(random.nextInt(MOST_ROWS));
        if (random.nextInt(5) == 0) {
            state(dossier, 3, "FINISHED", "9");
            state(dossier, 2, "PROCESSING", "4");
        } else {
            state(dossier, 2, "PROCESSING", "4");
            rows(random.nextInt(MOST_ROWS));
            state(dossier, 3, "FINISHED", "9");
        }
    }

    private void state(SyntheticDossier dossier, long version, String status, String shows) {
        add(
                "/api/v1/dossiers",
                dossier.version(version).status(status).json(),
                HandedIn.state("NPSP", code, shows, version),
                "");
    }

    private void rows(int count) {
        for (int i = 0; i < count; i++) {
            String content = "Thẩm tra " + documents.size() + " của " + code;
            add(
                    "/api/v1/dossiers/" + code + "/progress",
                    SyntheticDossier.progress(DAY, "PROCESSING", content),
                    HandedIn.event("NPSP", code, "4"),
                    content);
        }
    }

    /** Deaths are refused until the evening. */
    private void atTheRegistry() {
        int kind = random.nextInt(SyntheticCivil.REGISTRATIONS.size());
        SyntheticCivil dossier = SyntheticCivil.of(SyntheticCivil.REGISTRATIONS.get(kind), code);
        add("/api/v1/civil-status", dossier.bytes(), HandedIn.state("CIVIL_STATUS", code, "", null), "");
    }

    private void atTheLandOffice() {
        add("/api/v1/land", SyntheticLand.dossier(code).bytes(), HandedIn.state("LAND", code, "", null), "");
        if (random.nextBoolean()) {
            add(
                    "/api/v1/land/" + code + "/steps",
                    SyntheticLand.handedOver(),
                    HandedIn.event("LAND", code, ""),
                    "capnhattrangthaitraketquahoso");
        }
    }

    private void add(String path, byte[] body, HandedIn what, String mark) {
        documents.add(new Document(path, body, what, code + "/" + documents.size(), mark));
    }
}
