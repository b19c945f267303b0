package vn.lienthong.gateway.filed;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.mappings.dossier.DossierCode;
import vn.lienthong.routes.intake.PortalCodes;

/** The national codes of filed dossiers by the provinces' own. */
record FiledCodes(JdbcClient sql) implements PortalCodes {

    @Override
    public Optional<DossierCode> national(String origin, DossierCode code) {
        return sql.sql("SELECT code FROM filed_dossier WHERE origin = :origin AND local_code = :code")
                .param("origin", origin)
                .param("code", code.text())
                .query(String.class)
                .optional()
                .flatMap(DossierCode::parse);
    }
}
