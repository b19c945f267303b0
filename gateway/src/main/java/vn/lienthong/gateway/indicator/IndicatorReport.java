package vn.lienthong.gateway.indicator;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.Words;
import vn.lienthong.mappings.indicator.Indicator;

/**
 * The indicators of the dossiers that the province received within some days, as the dossiers now are.
 *
 * @param unit absent for the province
 * @param asOf until when the dossiers were looked at
 * @param dossiers all of them
 * @param unreadable dossiers, not among them, of which the key was destroyed before anything was taken out
 */
@JsonInclude(Include.NON_NULL)
public record IndicatorReport(
        LocalDate from,
        LocalDate to,
        @Nullable String unit,
        Instant asOf,
        long dossiers,
        long unreadable,
        List<Figure> indicators) {

    public IndicatorReport {
        indicators = List.copyOf(indicators);
    }

    /**
     * @param percent with one decimal, absent where the denominator is zero
     * @param outside dossiers that are not counted
     * @param elsewhere what the Portal would count differently
     */
    @JsonInclude(Include.NON_NULL)
    public record Figure(
            Indicator indicator,
            Words title,
            Words formula,
            Words elsewhere,
            long numerator,
            long denominator,
            long outside,
            @Nullable BigDecimal percent) {}
}
