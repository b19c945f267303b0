package vn.lienthong.mappings.dossier;

import org.jspecify.annotations.Nullable;

/**
 * One fee or charge of the dossier.
 *
 * @param name what it is for
 * @param code its code
 * @param collection code of the way in which it is collected
 * @param amount in Vietnamese dong, 0 and more
 * @param kind code of its kind: fee or charge
 */
public record Fee(
        @Nullable String name,
        @Nullable String code,
        @Nullable String collection,
        long amount,
        @Nullable String kind) {}
