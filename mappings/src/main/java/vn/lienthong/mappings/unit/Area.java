package vn.lienthong.mappings.unit;

/**
 * A province or a district.
 *
 * @param code two digits of a province, three of a district; leading zeros count
 * @param name with what it is, {@code Tỉnh Lạng Sơn}
 */
public record Area(String code, String name) {}
