package vn.lienthong.mappings.dossier;

/**
 * An administrative procedure of the national catalogue.
 *
 * @param code national code, {@code 1.001193}, with a local suffix where it has one
 * @param name its name
 */
public record Procedure(String code, String name) {}
