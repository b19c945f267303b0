package vn.lienthong.mappings.npsp;

/**
 * One organisation in the list that {@code LayDanhMucCoQuan} gives; {@code ""} where the Portal told nothing.
 *
 * @param code organisation identifier, never empty
 * @param name its name
 * @param level its level, as written
 */
public record NpspOrganisation(String code, String name, String level) {}
