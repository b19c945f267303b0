package vn.lienthong.gateway.demo.identity;

import java.util.List;
import vn.lienthong.gateway.demo.kit.GatewayDesk;
import vn.lienthong.gateway.demo.kit.Group;

/** Reads from the gateway's record of look-ups, dossier by dossier, what came of them. */
public final class IdentityAudit {

    private static final String DIFFERS = "Khác với CSDL quốc gia về dân cư";

    private final IdentityStage stage;
    private final GatewayDesk desk;

    public IdentityAudit(IdentityStage stage, GatewayDesk desk) {
        this.stage = stage;
        this.desk = desk;
    }

    /**
     * @param wrong codes of the dossiers with a number that nobody has
     * @param other codes of the dossiers whose applicant has another name there
     */
    public IdentityFigures figures(List<String> wrong, List<String> other) {
        return new IdentityFigures(
                wrong.stream().filter(it -> lookedUp(it, "NOT_FOUND")).count(),
                desk.groups(GatewayDesk.PORTAL).stream()
                        .filter(it -> it.cause().equals("IDENTITY"))
                        .mapToLong(Group::count)
                        .sum(),
                other.stream().filter(it -> lookedUp(it, "DIFFERS")).count(),
                other.stream()
                        .filter(it -> desk.dossier(it).toString().contains(DIFFERS))
                        .count(),
                stage.malformed());
    }

    private boolean lookedUp(String dossier, String verdict) {
        return desk.get("/api/v1/identity/lookups?dossier=" + dossier)
                .path("lookups")
                .valueStream()
                .anyMatch(it -> it.path("verdict").asText().equals(verdict));
    }
}
