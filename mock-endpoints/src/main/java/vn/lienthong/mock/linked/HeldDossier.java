package vn.lienthong.mock.linked;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A dossier as the hub's books show it.
 *
 * @param id by which the list and the detail know it
 * @param maHoSo the national linked code
 * @param provincialCode the province's own code, from its reports; absent before the first
 * @param acknowledged whether the province said that it has it
 * @param timesRead how many times its detail was read
 * @param reports those that took effect, in that order
 * @param repeats reports that were there already
 * @param refusedReports reports that were refused
 * @param legs how far each agency is
 */
public record HeldDossier(
        long id,
        String maHoSo,
        String module,
        @Nullable String provincialCode,
        boolean acknowledged,
        int timesRead,
        List<Report> reports,
        int repeats,
        int refusedReports,
        Map<Leg, LegState> legs) {}
