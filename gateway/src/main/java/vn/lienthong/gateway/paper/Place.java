package vn.lienthong.gateway.paper;

import org.jspecify.annotations.Nullable;

/**
 * Where a record stands: which book on which shelf, as far as it is known. Nothing of it names a person.
 *
 * @param register which kind of book
 * @param unit code of the unit of today that keeps it; empty where it is not known
 * @param unitThen the unit as it was named then; empty likewise
 */
record Place(
        String register,
        String unit,
        String unitThen,
        @Nullable Integer year) {}
