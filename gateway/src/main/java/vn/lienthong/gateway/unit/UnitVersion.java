package vn.lienthong.gateway.unit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A conversion table as it was loaded.
 *
 * @param from the first day of the communes that it calls new
 * @param sha256 of the file as it was brought
 * @param rows how many rows of data it has
 * @param defects how many things are wrong with it
 * @param active whether this one is used now
 * @param activatedAt since when it was last used; absent for one that never was
 */
public record UnitVersion(
        UUID id,
        String name,
        LocalDate from,
        String sha256,
        int rows,
        int defects,
        Instant loadedAt,
        String loadedBy,
        boolean active,
        @Nullable Instant activatedAt,
        @Nullable String activatedBy,
        @Nullable String reason) {}
