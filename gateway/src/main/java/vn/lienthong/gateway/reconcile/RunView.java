package vn.lienthong.gateway.reconcile;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.Words;
import vn.lienthong.routes.message.Lane;

/**
 * A comparison as the API shows it.
 *
 * @param figures null until it is done
 * @param outcome {@code EQUAL}, {@code HEALED} or {@code DIFFERENCES} of one that is done; otherwise null
 */
record RunView(
        UUID id,
        Lane lane,
        LocalDate from,
        LocalDate to,
        boolean dryRun,
        @Nullable UUID provinceList,
        @Nullable UUID nationalList,
        String who,
        RunState state,
        Words words,
        @Nullable Words reason,
        Instant createdAt,
        Instant changedAt,
        @Nullable Long dossiers,
        long compared,
        @Nullable Instant silentSince,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Figures figures,
        @Nullable String outcome,
        Links links) {

    record Links(String self, String differences, String report, String csv) {}

    static RunView of(Run run, @Nullable Figures figures) {
        String self = ReconcileDesk.PATH + "/" + run.id();
        return new RunView(
                run.id(),
                run.lane(),
                run.from(),
                run.to(),
                run.dry(),
                run.province(),
                run.national(),
                run.who(),
                run.state(),
                run.state().words(),
                run.reason(),
                run.createdAt(),
                run.changedAt(),
                run.dossiers(),
                run.compared(),
                run.silentSince(),
                figures,
                figures == null ? null : outcome(figures),
                new Links(self, self + "/differences", self + "/report.json", self + "/report.csv"));
    }

    private static String outcome(Figures figures) {
        if (!figures.clean()) {
            return "DIFFERENCES";
        }
        return figures.healed() > 0 ? "HEALED" : "EQUAL";
    }
}
