package vn.lienthong.mappings.dossier;

/**
 * A unit of the province, by code only: the name is looked up in the catalogue.
 *
 * @param code commune code of five digits, or organisation identifier
 */
public record Unit(String code) {}
