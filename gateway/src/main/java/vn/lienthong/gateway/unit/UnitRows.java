package vn.lienthong.gateway.unit;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.mappings.unit.Area;
import vn.lienthong.mappings.unit.Commune;
import vn.lienthong.mappings.unit.Conversion;
import vn.lienthong.mappings.unit.Extent;

/** The rows of a table in SQL, written by one statement. */
final class UnitRows {

    private static final String INSERT = """
            INSERT INTO unit_row (version, n, row, code, name, province_code, province, old_code, old_name,
                old_district_code, old_district, old_province_code, old_province, extent, remark)
            SELECT :version, r.n, r.row, r.code, r.name, r.province_code, r.province, r.old_code, r.old_name,
                r.old_district_code, r.old_district, r.old_province_code, r.old_province, r.extent, r.remark
            FROM unnest(:rows::int[], :codes::text[], :names::text[], :provinceCodes::text[], :provinces::text[],
                    :oldCodes::text[], :oldNames::text[], :oldDistrictCodes::text[], :oldDistricts::text[],
                    :oldProvinceCodes::text[], :oldProvinces::text[], :extents::text[], :remarks::text[])
                WITH ORDINALITY AS r (row, code, name, province_code, province, old_code, old_name, old_district_code,
                    old_district, old_province_code, old_province, extent, remark, n)
            """;

    private final JdbcClient sql;

    UnitRows(JdbcClient sql) {
        this.sql = sql;
    }

    void insert(UUID version, List<Conversion> rows) {
        sql.sql(INSERT)
                .param("version", version)
                .param("rows", rows.stream().map(Conversion::row).toArray(Integer[]::new))
                .param("codes", texts(rows, it -> it.since().code()))
                .param("names", texts(rows, it -> it.since().name()))
                .param("provinceCodes", texts(rows, it -> it.since().province().code()))
                .param("provinces", texts(rows, it -> it.since().province().name()))
                .param("oldCodes", old(rows, Commune::code))
                .param("oldNames", old(rows, Commune::name))
                .param("oldDistrictCodes", old(rows, it -> part(it.district(), Area::code)))
                .param("oldDistricts", old(rows, it -> part(it.district(), Area::name)))
                .param("oldProvinceCodes", old(rows, it -> it.province().code()))
                .param("oldProvinces", old(rows, it -> it.province().name()))
                .param("extents", texts(rows, it -> it.extent().name()))
                .param("remarks", texts(rows, Conversion::remark))
                .update();
    }

    List<Conversion> of(UUID version) {
        return sql.sql("SELECT * FROM unit_row WHERE version = :version ORDER BY n")
                .param("version", version)
                .query((row, n) -> new Conversion(
                        row.getInt("row"),
                        before(
                                row.getString("old_code"),
                                row.getString("old_name"),
                                area(row.getString("old_district_code"), row.getString("old_district")),
                                area(row.getString("old_province_code"), row.getString("old_province"))),
                        new Commune(
                                row.getString("code"),
                                row.getString("name"),
                                null,
                                new Area(row.getString("province_code"), row.getString("province"))),
                        Extent.valueOf(row.getString("extent")),
                        row.getString("remark")))
                .list();
    }

    private static @Nullable Commune before(
            @Nullable String code, @Nullable String name, @Nullable Area district, @Nullable Area province) {
        return code == null || province == null
                ? null
                : new Commune(code, Objects.requireNonNullElse(name, ""), district, province);
    }

    private static @Nullable Area area(@Nullable String code, @Nullable String name) {
        return code == null ? null : new Area(code, Objects.requireNonNullElse(name, ""));
    }

    private static String[] texts(List<Conversion> rows, Function<Conversion, String> text) {
        return rows.stream().map(text).toArray(String[]::new);
    }

    private static @Nullable String[] old(List<Conversion> rows, Function<Commune, @Nullable String> text) {
        return rows.stream()
                .map(row -> row.before() == null ? null : text.apply(row.before()))
                .toArray(String[]::new);
    }

    private static @Nullable String part(@Nullable Area area, Function<Area, String> part) {
        return area == null ? null : part.apply(area);
    }
}
