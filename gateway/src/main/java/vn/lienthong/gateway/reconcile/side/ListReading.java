package vn.lienthong.gateway.reconcile.side;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.lienthong.gateway.reconcile.side.ListSettings.Columns;
import vn.lienthong.mappings.Finding;
import vn.lienthong.mappings.dossier.DossierCode;
import vn.lienthong.mappings.dossier.DossierStatus;
import vn.lienthong.mappings.table.Heading;
import vn.lienthong.mappings.table.TableRow;
import vn.lienthong.mappings.text.Canonical;
import vn.lienthong.routes.reconcile.Standing;

/** Reads the rows of a list. A row without a code or status that can be read is none; a fact that cannot be read is left out. */
final class ListReading {

    private static final String CODE = "code";
    private static final String STATUS = "status";

    private final List<Heading> headings;
    private final Map<String, String> titles;
    private final Map<String, String> statuses;

    ListReading(Columns columns) {
        List<Heading> wanted = new ArrayList<>();
        wanted.add(heading(CODE, columns.code(), true));
        wanted.add(heading(STATUS, columns.status(), true));
        for (Fact fact : Fact.values()) {
            List<String> found = columns.of(fact);
            if (!found.isEmpty()) {
                wanted.add(heading(fact.field(), found, false));
            }
        }
        this.headings = List.copyOf(wanted);
        this.titles = wanted.stream().collect(Collectors.toUnmodifiableMap(Heading::id, Heading::title));
        this.statuses = statuses(columns);
    }

    List<Heading> headings() {
        return headings;
    }

    /** @param findings takes what is wrong with the row */
    Optional<Standing> read(TableRow row, Consumer<Finding> findings) {
        Place at = new Place(row, titles, findings);
        Optional<String> code = at.text(CODE)
                .flatMap(text -> at.known(CODE, DossierCode.parse(text), BadCell.CODE_MALFORMED))
                .map(DossierCode::text);
        Optional<String> status = at.text(STATUS)
                .flatMap(text -> at.known(
                        STATUS, Optional.ofNullable(statuses.get(Canonical.bare(text))), BadCell.STATUS_UNKNOWN));
        if (code.isEmpty() || status.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Standing(code.get(), status.get(), facts(row, at)));
    }

    private static SortedMap<String, String> facts(TableRow row, Place at) {
        SortedMap<String, String> facts = new TreeMap<>();
        for (Fact fact : Fact.values()) {
            if (!row.text(fact.field()).isEmpty()) {
                at.text(fact.field())
                        .flatMap(text -> at.known(fact.field(), FactText.canonical(fact, text), BadCell.of(fact)))
                        .ifPresent(it -> facts.put(fact.field(), it));
            }
        }
        return facts.isEmpty() ? Collections.emptySortedMap() : facts;
    }

    private static Map<String, String> statuses(Columns columns) {
        Map<String, String> known = new TreeMap<>();
        for (DossierStatus status : DossierStatus.values()) {
            String code = Integer.toString(status.nationalCode());
            known.put(code, code);
            known.put("0" + code, code);
            known.put(Canonical.bare(status.vietnamese()), code);
        }
        columns.statuses().forEach((words, code) -> known.put(Canonical.bare(words), Canonical.code(code)));
        return Map.copyOf(known);
    }

    private static Heading heading(String id, List<String> titles, boolean required) {
        return new Heading(id, titles.get(0), titles.subList(1, titles.size()), required);
    }
}
