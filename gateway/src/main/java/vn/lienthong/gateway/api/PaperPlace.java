package vn.lienthong.gateway.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lienthong.gateway.paper.PaperTask;
import vn.lienthong.mappings.unit.Commune;
import vn.lienthong.mappings.unit.Resolution;
import vn.lienthong.mappings.unit.Subject;
import vn.lienthong.mappings.unit.Successor;
import vn.lienthong.mappings.unit.Units;

/**
 * Which units a paper book is of, by the table of units.
 *
 * @param unit the unit of today that the task names, where the table has it
 * @param was the unit that registered, where the words of then certainly name one
 * @param now where that one is today, so whoever keeps its books
 * @param candidates all that it may be today, where that is not certain
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PaperPlace(
        @Nullable String unit,
        @Nullable String was,
        @Nullable String now,
        List<String> candidates) {

    static PaperPlace of(PaperTask task, Units units) {
        @Nullable
        String unit = units.onDossier(task.unit(), units.from(), Subject.PEOPLE)
                .since()
                .map(Commune::label)
                .orElse(null);
        if (task.unitThen().isBlank()) {
            return new PaperPlace(unit, null, null, List.of());
        }
        Resolution found = units.address(task.unitThen(), registered(task), Subject.LAND);
        List<Successor> since = found.since();
        return new PaperPlace(
                unit,
                found.was().map(Commune::label).orElse(null),
                found.is().map(Commune::label).orElse(null),
                found.is().isPresent()
                        ? List.of()
                        : since.stream().map(it -> it.commune().label()).toList());
    }

    private static Optional<LocalDate> registered(PaperTask task) {
        @Nullable Integer year = task.year();
        return year == null ? Optional.empty() : Optional.of(LocalDate.of(year, 1, 1));
    }
}
