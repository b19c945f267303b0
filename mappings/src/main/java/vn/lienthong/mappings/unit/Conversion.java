package vn.lienthong.mappings.unit;

import org.jspecify.annotations.Nullable;

/**
 * One row of a table.
 *
 * @param row its number in the file
 * @param before the commune of before; absent where the row names none
 * @param since the commune that it, or a part of it, went into
 * @param remark the words of {@code extent}, as they are printed
 */
public record Conversion(int row, @Nullable Commune before, Commune since, Extent extent, String remark) {}
