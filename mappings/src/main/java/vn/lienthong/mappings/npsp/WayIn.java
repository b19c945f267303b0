package vn.lienthong.mappings.npsp;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.lienthong.mappings.Finding;
import vn.lienthong.mappings.Words;
import vn.lienthong.mappings.json.Findings;
import vn.lienthong.mappings.text.Snippet;

/** One row on its way from the wire to the province's document: what is wrong, and what came from where. */
final class WayIn {

    private static final int MOST_NAMES = 50;
    private static final int LONGEST_NAME = 40;

    private final String base;
    private final Findings findings = new Findings();
    private final Map<String, String> places = new HashMap<>();
    private final Set<String> settled = new HashSet<>();
    private final Set<String> ignored = new LinkedHashSet<>();

    /** @param base where the row stands in the body */
    WayIn(String base) {
        this.base = base;
    }

    Findings findings() {
        return findings;
    }

    /** Keeps from which place of the wire a place of the document was made. */
    void came(String documentPointer, String wirePointer) {
        places.put(documentPointer, wirePointer);
    }

    /** What is found at this place of the document was said already. */
    void settle(String documentPointer) {
        settled.add(documentPointer);
    }

    void ignore(List<String> names) {
        names.stream()
                .limit(MOST_NAMES - Math.min(MOST_NAMES, ignored.size()))
                .map(name -> Snippet.of(name, LONGEST_NAME))
                .forEach(ignored::add);
    }

    List<String> ignored() {
        return List.copyOf(ignored);
    }

    /** Adds a finding at a place of the wire, whose field it names. */
    void find(String wirePointer, String rule, Words message, Words remedy) {
        var name = name(wirePointer);
        findings.add(wirePointer, rule, new Words(name + message.vi(), name + message.en()), remedy);
    }

    /** @return all findings, those of the document at the places of the wire that they came from */
    List<Finding> with(List<Finding> ofDocument) {
        for (var finding : ofDocument) {
            if (!settled.contains(finding.pointer())) {
                find(place(finding.pointer()), finding.rule(), finding.message(), finding.remedy());
            }
        }
        return findings.list();
    }

    private String place(String documentPointer) {
        for (var at = documentPointer; !at.isEmpty(); at = at.substring(0, at.lastIndexOf('/'))) {
            var place = places.get(at);
            if (place != null) {
                return place;
            }
        }
        return base;
    }

    /** {@code /data/0/TaiLieuNop/1/TenTepDinhKem} is called {@code TaiLieuNop[1].TenTepDinhKem}. */
    private String name(String wirePointer) {
        var parts = new ArrayList<>(List.of(wirePointer.substring(base.length()).split("/")));
        var name = new StringBuilder();
        for (var part : parts) {
            if (part.chars().allMatch(Character::isDigit)) {
                name.append(part.isEmpty() ? "" : "[" + part + "]");
            } else {
                name.append(name.isEmpty() ? "" : ".").append(part);
            }
        }
        return name.isEmpty() ? "" : name + ": ";
    }
}
