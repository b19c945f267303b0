package vn.lienthong.mappings.land;

/**
 * The case of the procedure, in the catalogue that the province shares with the land system.
 *
 * @param code {@code MaQuyTrinh}
 * @param name {@code TenQuyTrinh}
 */
public record LandProcess(String code, String name) {}
