package vn.lienthong.gateway.demo.linked;

import vn.lienthong.gateway.demo.kit.GatewayDesk;
import vn.lienthong.gateway.demo.kit.Law;
import vn.lienthong.gateway.demo.kit.Terminal;
import vn.lienthong.mock.civilstatus.Books;

/** Looks at the linked births, which go on by themselves, and lets the silent agency speak. */
public final class LinkedDay {

    private static final String SILENT = "/api/v1/linked?size=200&silent=true&leg=INSURANCE";
    private static final String FINISHED = "/api/v1/linked?size=200&status=FINISHED";

    private final LinkedStage stage;
    private final Books registry;
    private final GatewayDesk desk;

    /** @param registry the books of the registry that enters the births */
    public LinkedDay(LinkedStage stage, Books registry, GatewayDesk desk) {
        this.stage = stage;
        this.registry = registry;
        this.desk = desk;
    }

    /**
     * @param mended whether the silent agency speaks again
     * @return whether all births are with the silent agency and it is named, or all are finished
     */
    public boolean isSettled(Law law, boolean mended) {
        return law.of(GatewayDesk.HUB).open() == 0
                && desk.get(mended ? FINISHED : SILENT).path("dossiers").size() == Parents.BIRTHS;
    }

    public LinkedFigures figures() {
        return new HubAudit(stage.hub().desk(), registry, desk)
                .figures(desk.law().of(GatewayDesk.HUB));
    }

    public void mend(Terminal terminal) {
        stage.insurance(true);
        terminal.aside("Bảo hiểm xã hội trả lời trở lại / the social insurance speaks again");
    }
}
