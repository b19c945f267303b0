package vn.lienthong.mock.npsp;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.lienthong.mock.wire.Json;

/** The catalogues of a Portal in this process: procedures, agencies and domains, all invented, from {@code catalogue.json}. */
final class Catalogue implements Procedures {
    private static final Pattern LOCAL = Pattern.compile("(\\d\\.\\d{6})\\..+");

    private record Content(List<Procedure> procedures, List<ObjectNode> agencies, List<ObjectNode> domains) {}

    private final Map<String, Procedure> procedures = new LinkedHashMap<>();
    private final List<ObjectNode> agencies;
    private final List<ObjectNode> domains;
    private boolean strict;

    Catalogue(boolean strict) {
        Content content = read();
        content.procedures().forEach(this::put);
        this.agencies = List.copyOf(content.agencies());
        this.domains = List.copyOf(content.domains());
        this.strict = strict;
    }

    /** The procedure of this code, or of the national code that a local one extends. */
    synchronized Optional<Procedure> find(String maTTHC) {
        Matcher local = LOCAL.matcher(maTTHC);
        return Optional.ofNullable(procedures.get(maTTHC))
                .or(() -> local.matches() ? Optional.ofNullable(procedures.get(local.group(1))) : Optional.empty());
    }

    synchronized boolean refuses(String maTTHC) {
        return strict && find(maTTHC).isEmpty();
    }

    List<ObjectNode> agencies() {
        return agencies;
    }

    List<ObjectNode> domains() {
        return domains;
    }

    @Override
    public synchronized List<Procedure> list() {
        return List.copyOf(procedures.values());
    }

    @Override
    public synchronized void put(Procedure procedure) {
        procedures.put(procedure.maTTHC(), procedure);
    }

    @Override
    public synchronized boolean remove(String maTTHC) {
        return procedures.remove(maTTHC) != null;
    }

    @Override
    public synchronized boolean strict() {
        return strict;
    }

    @Override
    public synchronized void strict(boolean refuseUnknown) {
        strict = refuseUnknown;
    }

    private static Content read() {
        try (InputStream in = Objects.requireNonNull(Catalogue.class.getResourceAsStream("catalogue.json"))) {
            return Json.mapper().readValue(in, Content.class);
        } catch (IOException broken) {
            throw new UncheckedIOException("The mock's own catalogue.json cannot be read", broken);
        }
    }
}
