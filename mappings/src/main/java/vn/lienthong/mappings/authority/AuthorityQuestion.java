package vn.lienthong.mappings.authority;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A dossier, as far as authority goes. The units are those of its day.
 *
 * @param receivingUnit who took it in; absent where the form has no such part
 * @param servicePoint where
 * @param handlingUnit who decides it
 * @param on the day of reception
 */
public record AuthorityQuestion(
        String procedure,
        @Nullable String receivingUnit,
        @Nullable String servicePoint,
        String handlingUnit,
        LocalDate on) {}
