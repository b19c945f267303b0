package vn.lienthong.gateway.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.lienthong.gateway.demo.kit.GatewayDesk;
import vn.lienthong.gateway.demo.kit.Journal;
import vn.lienthong.mock.npsp.Books;
import vn.lienthong.mock.npsp.BooksSummary;
import vn.lienthong.mock.npsp.DossierFile;

/**
 * Holds the Portal's own books against the province's own journal, and then both against the ledger. What the Portal should
 * hold is read from the script, without the gateway's help.
 */
final class PortalAudit {

    private final Script script;
    private final Journal journal;
    private final Books books;
    private final GatewayDesk desk;

    PortalAudit(Script script, Journal journal, Books books, GatewayDesk desk) {
        this.script = script;
        this.journal = journal;
        this.books = books;
        this.desk = desk;
    }

    /** @param parked which dossiers the Portal cannot have, since they wait to be mended */
    Figures.PortalFigures figures(Predicate<Case> parked) {
        BooksSummary summary = books.summary();
        Map<String, List<Step>> rows = script.said(journal::has).stream()
                .filter(it -> !it.isState())
                .collect(Collectors.groupingBy(it -> it.dossier().code()));
        Map<String, List<JsonNode>> ledger = desk.messages(GatewayDesk.PORTAL).stream()
                .collect(Collectors.groupingBy(it -> it.path("dossier").asText()));
        long notNewest = 0;
        long missing = 0;
        long outOfOrder = 0;
        long disagrees = 0;
        for (Step newest : script.newest(journal::has).values()) {
            String code = newest.dossier().code();
            Optional<DossierFile> file = books.dossier(code);
            List<String> told = file.map(PortalAudit::rows).orElse(List.of());
            List<String> said = rows.getOrDefault(code, List.of()).stream()
                    .map(it -> it.status().step())
                    .toList();
            boolean awaited = !parked.test(newest.dossier());
            notNewest += file.filter(it -> !holds(it.payload(), newest)).isPresent() ? 1 : 0;
            missing += awaited && file.isEmpty() ? 1 : 0;
            missing += awaited ? lacking(said, told) : 0;
            outOfOrder += said.equals(told) || lacking(said, told) > 0 || !awaited ? 0 : 1;
            disagrees += agrees(ledger.getOrDefault(code, List.of()), file, told.size()) ? 0 : 1;
        }
        return new Figures.PortalFigures(
                summary.dossiers(),
                summary.createsAppliedTwice() + summary.progressRowsAppliedTwice(),
                notNewest,
                missing,
                outOfOrder,
                summary.malformedRequests(),
                summary.harmlessRepeats(),
                disagrees);
    }

    private static boolean agrees(List<JsonNode> messages, Optional<DossierFile> file, int rows) {
        LedgerView ledger = LedgerView.of(messages);
        String note = Paper.note(ledger.version());
        boolean held = file.filter(it -> it.payload().path("GhiChu").asText().equals(note))
                .isPresent();
        return held == ledger.delivered() && rows >= ledger.rowsDelivered() && rows <= ledger.rowsSettled();
    }

    private static boolean holds(JsonNode payload, Step newest) {
        Case dossier = newest.dossier();
        return is(payload, "TrangThaiHoSo", newest.status().wire())
                && is(payload, "GhiChu", Paper.note(newest.version()))
                && is(payload, "TrichYeuHoSo", Paper.summary(dossier))
                && is(payload, "MaTTHC", dossier.procedure().code())
                && is(payload, "KenhThucHien", dossier.channel().equals("ONLINE") ? "2" : "1");
    }

    private static boolean is(JsonNode payload, String field, String value) {
        return payload.path(field).asText().equals(value);
    }

    private static List<String> rows(DossierFile file) {
        return file.progress().stream()
                .map(it -> it.path("NoiDungXuLy").asText())
                .toList();
    }

    private static long lacking(List<String> said, List<String> told) {
        List<String> left = new ArrayList<>(said);
        told.forEach(left::remove);
        return left.size();
    }
}
