package vn.lienthong.mappings.unit;

/**
 * Where a commune of before, or a part of it, is now.
 *
 * @param remark as the table prints it
 */
public record Successor(Commune commune, Extent extent, String remark) {}
