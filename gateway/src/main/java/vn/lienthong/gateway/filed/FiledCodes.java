package vn.lienthong.gateway.filed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.lienthong.mappings.dossier.DossierCode;
import vn.lienthong.routes.gather.Gathering;
import vn.lienthong.routes.intake.PortalCodes;

/** The national codes of filed dossiers by the provinces' own. What is asked at the same time is looked up together. */
final class FiledCodes implements PortalCodes {

    private static final int MOST = 64;

    private record Local(String origin, String code) {}

    private record National(Optional<DossierCode> code) {}

    private final JdbcClient sql;
    private final Gathering<Local, National> questions;

    FiledCodes(JdbcClient sql) {
        this.sql = sql;
        this.questions = new Gathering<>("codes of dossiers", MOST, 1, this::found);
    }

    /** Within a transaction its own rows count, which are nobody else's yet. */
    @Override
    public Optional<DossierCode> national(String origin, DossierCode code) {
        Local local = new Local(origin, code.text());
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return found(local);
        }
        return questions.with(local).map(National::code).orElseGet(() -> found(local));
    }

    private Optional<DossierCode> found(Local local) {
        return found(List.of(local)).get(0).orElseThrow().code();
    }

    private List<Optional<National>> found(List<Local> asked) {
        Map<Local, DossierCode> codes = new HashMap<>();
        sql.sql("""
                        SELECT origin, local_code, code FROM filed_dossier
                        WHERE (origin, local_code) IN (SELECT * FROM unnest(:origins, :codes))
                        """)
                .param("origins", asked.stream().map(Local::origin).toArray(String[]::new))
                .param("codes", asked.stream().map(Local::code).toArray(String[]::new))
                .query(row -> {
                    Local local = new Local(row.getString("origin"), row.getString("local_code"));
                    DossierCode.parse(row.getString("code")).ifPresent(it -> codes.put(local, it));
                });
        return asked.stream()
                .map(it -> Optional.of(new National(Optional.ofNullable(codes.get(it)))))
                .toList();
    }
}
