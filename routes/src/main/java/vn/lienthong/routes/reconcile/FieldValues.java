package vn.lienthong.routes.reconcile;

import org.jspecify.annotations.Nullable;

/** What each side has of one fact; null where it does not carry it, or takes no part. */
public record FieldValues(
        String name,
        @Nullable String province,
        @Nullable String ledger,
        @Nullable String national) {}
