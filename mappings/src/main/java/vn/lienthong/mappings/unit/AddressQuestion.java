package vn.lienthong.mappings.unit;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An address whose unit is asked for, by names as people write them.
 *
 * @param province may be {@code ""}
 * @param district {@code ""} for an address of today
 * @param on the date for which it is asked; empty for today, where names of before are understood too
 */
public record AddressQuestion(
        String province, String district, String commune, Optional<LocalDate> on, Subject subject) {}
