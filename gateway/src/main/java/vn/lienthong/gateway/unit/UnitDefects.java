package vn.lienthong.gateway.unit;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.mappings.Blame;
import vn.lienthong.mappings.Finding;
import vn.lienthong.mappings.Words;
import vn.lienthong.mappings.unit.Defect;

/** What is wrong with a table, in SQL. */
final class UnitDefects {

    private static final String INSERT = """
            INSERT INTO unit_defect (version, n, row, effect, pointer, rule, message_vi, message_en, remedy_vi, remedy_en)
            SELECT :version, d.n, d.row, d.effect, d.pointer, d.rule, d.message_vi, d.message_en, d.remedy_vi, d.remedy_en
            FROM unnest(:rows::int[], :effects::text[], :pointers::text[], :rules::text[], :messagesVi::text[],
                    :messagesEn::text[], :remediesVi::text[], :remediesEn::text[])
                WITH ORDINALITY AS d (row, effect, pointer, rule, message_vi, message_en, remedy_vi, remedy_en, n)
            """;

    private final JdbcClient sql;

    UnitDefects(JdbcClient sql) {
        this.sql = sql;
    }

    void insert(UUID version, List<Defect> defects) {
        sql.sql(INSERT)
                .param("version", version)
                .param("rows", defects.stream().map(Defect::row).toArray(Integer[]::new))
                .param("effects", texts(defects, it -> it.effect().name()))
                .param("pointers", texts(defects, it -> it.finding().pointer()))
                .param("rules", texts(defects, it -> it.finding().rule()))
                .param("messagesVi", texts(defects, it -> it.finding().message().vi()))
                .param("messagesEn", texts(defects, it -> it.finding().message().en()))
                .param("remediesVi", texts(defects, it -> it.finding().remedy().vi()))
                .param("remediesEn", texts(defects, it -> it.finding().remedy().en()))
                .update();
    }

    /** @return the defects of a version after so many, in the order of its rows */
    List<Defect> page(UUID version, int after, int most) {
        return sql.sql("SELECT * FROM unit_defect WHERE version = :version AND n > :after ORDER BY n LIMIT :most")
                .param("version", version)
                .param("after", after)
                .param("most", most)
                .query((row, n) -> new Defect(
                        row.getInt("row"),
                        Defect.Effect.valueOf(row.getString("effect")),
                        new Finding(
                                row.getString("pointer"),
                                row.getString("rule"),
                                new Words(row.getString("message_vi"), row.getString("message_en")),
                                new Words(row.getString("remedy_vi"), row.getString("remedy_en")),
                                Blame.CATALOGUE)))
                .list();
    }

    private static String[] texts(List<Defect> defects, Function<Defect, String> text) {
        return defects.stream().map(text).toArray(String[]::new);
    }
}
