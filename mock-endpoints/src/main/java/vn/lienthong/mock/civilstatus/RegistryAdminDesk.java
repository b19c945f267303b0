package vn.lienthong.mock.civilstatus;

import java.util.EnumMap;
import java.util.Map;
import vn.lienthong.mock.line.LineFault;
import vn.lienthong.mock.wire.AdminRoutes;
import vn.lienthong.mock.wire.Answer;
import vn.lienthong.mock.wire.HttpCall;

/** The admin side: faults, switches, pace, old records, catalogue and books over HTTP. */
final class RegistryAdminDesk {
    private final MockRegistry registry;
    private final AdminRoutes routes;

    RegistryAdminDesk(MockRegistry registry) {
        this.registry = registry;
        this.routes = new AdminRoutes("/mock/registry/")
                .get("books", () -> registry.books().summary())
                .get("books/registrations", () -> registry.books().registrations())
                .getBelow("books/registrations/", code -> registry.books().registration(code))
                .get("books/judgements", () -> registry.books().judgements())
                .delete("books", () -> registry.books().forget())
                .get("faults", () -> registry.faults().list())
                .post("faults", LineFault.class, fault -> registry.faults().add(fault))
                .delete("faults", () -> registry.faults().clear())
                .deleteBelow("faults/", id -> registry.faults().remove(id))
                .get("switches", () -> registry.switches().list())
                .post("switches", RegistrySwitch.class, what -> registry.switches()
                        .add(what))
                .delete("switches", () -> registry.switches().clear())
                .deleteBelow("switches/", id -> registry.switches().remove(id))
                .get("pace", registry::pace)
                .post("pace", Pace.class, this::paced)
                .get("records", () -> registry.records().list())
                .post("records", RegisterRecord.class, this::recorded)
                .delete("records", () -> registry.records().clear())
                .get("catalogue", this::catalogue)
                .post("catalogue", CatalogueEntry.class, this::listed)
                .act("tokens/expire", () -> Map.of("expired", registry.expireTokens()));
    }

    /**
     * An entry of the catalogue.
     *
     * @param ten its name
     */
    record CatalogueEntry(CatalogueKind kind, String ma, String ten) {}

    Answer answer(HttpCall call) {
        return routes.answer(call);
    }

    private Object paced(Pace pace) {
        registry.pace(pace);
        return pace;
    }

    private Object recorded(RegisterRecord record) {
        registry.records().add(record);
        return record;
    }

    private Object listed(CatalogueEntry entry) {
        registry.catalogue().put(entry.kind(), entry.ma(), entry.ten());
        return entry;
    }

    private Object catalogue() {
        Map<CatalogueKind, Map<String, String>> lists = new EnumMap<>(CatalogueKind.class);
        for (CatalogueKind kind : CatalogueKind.values()) {
            lists.put(kind, registry.catalogue().of(kind));
        }
        return lists;
    }
}
