package vn.lienthong.gateway.chaos;

import java.net.URI;
import java.util.List;
import vn.lienthong.gateway.proof.AllSystems;

/** The lines from the gateways to the systems outside. */
final class SystemLines implements AutoCloseable {

    private final Cable portal;
    private final Cable registry;
    private final Cable land;
    private final Cable hub;
    private final Cable province;
    private final String noticesPath;

    SystemLines(AllSystems systems) {
        portal = to(systems.portal().baseUrl());
        registry = to(systems.registry().baseUrl());
        land = to(systems.land().baseUrl());
        hub = to(systems.hub().baseUrl());
        province = to(systems.province().noticesUrl());
        noticesPath = systems.province().noticesUrl().getPath();
    }

    List<Cable> all() {
        return List.of(portal, registry, land, hub, province);
    }

    /** The Portal's address by its line. */
    URI portal() {
        return through(portal);
    }

    /** The others' addresses, {@code name=value}. */
    List<String> settings() {
        return List.of(
                "lienthong.civil-status.base-url=" + through(registry),
                "lienthong.land.base-url=" + through(land),
                "lienthong.linked.base-url=" + through(hub),
                "lienthong.access.origins.motcua.notices.callback=" + through(province) + noticesPath);
    }

    @Override
    public void close() {
        all().forEach(Cable::close);
    }

    private static Cable to(URI system) {
        return new Cable(system.getPort());
    }

    private static URI through(Cable cable) {
        return URI.create("http://localhost:" + cable.port());
    }
}
