package vn.lienthong.mappings.dossier;

/**
 * The field (lĩnh vực) that a procedure belongs to.
 *
 * @param code code in the national catalogue, {@code G03-GD10}
 * @param name its name
 */
public record Field(String code, String name) {}
