package vn.lienthong.mappings.unit;

import java.util.List;
import java.util.Optional;

/**
 * What became of a commune of before.
 *
 * @param was the commune; several where the table contradicts itself, none where it does not have the code
 * @param successors where it is now: one, several where it was split, none where it is unknown
 * @param carriesCodeNow which commune of today has the same five digits; not always one of the successors
 */
public record Fate(String code, List<Commune> was, List<Successor> successors, Optional<Commune> carriesCodeNow) {

    public Fate {
        was = List.copyOf(was);
        successors = List.copyOf(successors);
    }

    /** @return the one commune of today that it means now, or empty where only a person can say */
    public Optional<Commune> now(Subject subject) {
        var whole = successors.stream()
                .filter(it -> subject == Subject.PEOPLE
                        ? it.extent().hasAllPeople()
                        : it.extent().isWhole())
                .map(Successor::commune)
                .distinct()
                .toList();
        boolean contradicted = subject == Subject.LAND && communes().size() > 1;
        if (whole.size() == 1 && !contradicted && isOneCommune()) {
            return Optional.of(whole.get(0));
        }
        var all = communes();
        return all.size() == 1
                        && successors.stream().noneMatch(it -> it.extent().isPart())
                ? Optional.of(all.get(0))
                : Optional.empty();
    }

    public boolean isSplit() {
        return communes().size() > 1;
    }

    /** Rows of two communes under one code say nothing of either, unless they all lead to one. */
    private boolean isOneCommune() {
        return was.size() == 1 || communes().size() == 1;
    }

    private List<Commune> communes() {
        return successors.stream().map(Successor::commune).distinct().toList();
    }
}
