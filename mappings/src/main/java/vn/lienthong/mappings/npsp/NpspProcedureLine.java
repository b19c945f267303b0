package vn.lienthong.mappings.npsp;

/**
 * One procedure in the list that {@code LayDanhSachTTHC} gives; {@code ""} where the Portal told nothing.
 *
 * @param code national code, never empty
 * @param name its name
 * @param fieldCode code of its field
 * @param fieldName name of its field
 */
public record NpspProcedureLine(String code, String name, String fieldCode, String fieldName) {}
