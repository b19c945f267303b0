package vn.lienthong.mappings.npsp;

/**
 * One field of procedures, as {@code LayDanhMucLinhVuc} and {@code LayThuTuc} give it; {@code ""} where the Portal told nothing.
 *
 * @param code its code, never empty
 * @param name its name
 * @param sector code of the ministry or sector that it belongs to
 */
public record NpspField(String code, String name, String sector) {}
