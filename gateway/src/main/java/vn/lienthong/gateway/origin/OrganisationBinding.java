package vn.lienthong.gateway.origin;

import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.mappings.Blame;
import vn.lienthong.mappings.Finding;
import vn.lienthong.mappings.Words;
import vn.lienthong.mappings.dossier.Dossier;
import vn.lienthong.mappings.dossier.DossierCode;
import vn.lienthong.routes.intake.Admission;

/**
 * Binds each origin to its organisations. The organisation in the dossier's code decides; where a national issuer gave
 * the code, the receiving or the handling unit. A progress row carries no unit, so that of a dossier with such a code is let
 * through once the origin has sent the dossier itself, or was given it as one that a citizen filed.
 */
final class OrganisationBinding implements Admission {

    private static final String SENT_BEFORE = """
            SELECT EXISTS (SELECT FROM message
                           WHERE lane = 'NPSP' AND subject = :subject AND kind = 'STATE' AND origin = :origin)
                OR EXISTS (SELECT FROM filed_dossier WHERE code = :subject AND origin = :origin)
            """;

    private final Origins origins;
    private final Set<String> nationalIssuers;
    private final JdbcClient sql;

    OrganisationBinding(Origins origins, Set<String> nationalIssuers, JdbcClient sql) {
        this.origins = origins;
        this.nationalIssuers = Set.copyOf(nationalIssuers);
        this.sql = sql;
    }

    @Override
    public Optional<Finding> refusal(String origin, Dossier dossier) {
        boolean admitted = origins.find(origin)
                .map(it -> covers(it.organisations(), dossier))
                .orElse(false);
        return admitted ? Optional.empty() : Optional.of(refusal("/code"));
    }

    @Override
    public Optional<Finding> refusal(String origin, DossierCode code, String unit) {
        boolean admitted = origins.find(origin)
                .map(Origin::organisations)
                .map(it -> it.any() || (isNational(code) ? it.coverUnit(unit) : it.cover(code.organisation())))
                .orElse(false);
        return admitted ? Optional.empty() : Optional.of(refusal("/code"));
    }

    @Override
    public Optional<Finding> refusal(String origin, DossierCode code) {
        boolean admitted = origins.find(origin).map(it -> covers(it, code)).orElse(false);
        return admitted ? Optional.empty() : Optional.of(refusal("/dossierCode"));
    }

    private boolean covers(Organisations its, Dossier dossier) {
        return isNational(dossier.code())
                ? its.coverUnit(dossier.receivingUnit().code())
                        || its.coverUnit(dossier.handlingUnit().code())
                : its.cover(dossier.code().organisation());
    }

    private boolean covers(Origin origin, DossierCode code) {
        Organisations its = origin.organisations();
        return its.any() || (isNational(code) ? sentBefore(origin.id(), code) : its.cover(code.organisation()));
    }

    private boolean isNational(DossierCode code) {
        return nationalIssuers.contains(code.organisation().province());
    }

    private boolean sentBefore(String origin, DossierCode code) {
        return sql.sql(SENT_BEFORE)
                .param("subject", code.text())
                .param("origin", origin)
                .query(Boolean.class)
                .single();
    }

    private static Finding refusal(String pointer) {
        return new Finding(
                pointer,
                RULE,
                new Words(
                        "Hệ thống gửi không được gửi hồ sơ của cơ quan này",
                        "The sending system may not send dossiers of this organisation"),
                new Words(
                        "Kiểm tra mã hồ sơ và đơn vị; nếu đúng, đề nghị đơn vị vận hành trục bổ sung mã định danh cho hệ thống gửi",
                        "Check the dossier code and the units; if they are right, ask the gateway's operators to add the organisation to this system"),
                Blame.INPUT);
    }
}
