package vn.lienthong.gateway.reconcile.side;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.routes.reconcile.Standing;

/** Rows under the code by which the ledger knows the dossier: the Portal's, where it was filed there and has two. */
final class NationalCodes {

    private static final int AT_ONCE = 1_000;

    private final JdbcClient sql;

    NationalCodes(JdbcClient sql) {
        this.sql = sql;
    }

    Iterator<Standing> of(Iterator<Standing> rows) {
        return new Iterator<>() {
            private Iterator<Standing> ready = List.<Standing>of().iterator();

            @Override
            public boolean hasNext() {
                return ready.hasNext() || rows.hasNext();
            }

            @Override
            public Standing next() {
                if (!ready.hasNext()) {
                    ready = some(rows);
                }
                return ready.next();
            }
        };
    }

    private Iterator<Standing> some(Iterator<Standing> rows) {
        List<Standing> some = new ArrayList<>(AT_ONCE);
        while (some.size() < AT_ONCE && rows.hasNext()) {
            some.add(rows.next());
        }
        Map<String, String> codes = codes(some);
        return some.stream()
                .map(it -> {
                    String code = codes.get(it.code());
                    return code == null ? it : new Standing(code, it.mark(), it.fields());
                })
                .iterator();
    }

    /** A local code that two systems gave to two dossiers is nobody's here. */
    private Map<String, String> codes(List<Standing> rows) {
        Map<String, String> codes = new HashMap<>();
        sql.sql("""
                        SELECT local_code, min(code) AS code FROM filed_dossier
                        WHERE local_code = ANY (:codes) GROUP BY local_code HAVING count(*) = 1
                        """)
                .param("codes", rows.stream().map(Standing::code).toArray(String[]::new))
                .query(row -> {
                    codes.put(row.getString("local_code"), row.getString("code"));
                });
        return codes;
    }
}
