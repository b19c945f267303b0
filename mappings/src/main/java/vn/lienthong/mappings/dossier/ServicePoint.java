package vn.lienthong.mappings.dossier;

/**
 * The service point where a dossier was handed in.
 *
 * @param code the province's own code
 * @param name its name
 */
public record ServicePoint(String code, String name) {}
