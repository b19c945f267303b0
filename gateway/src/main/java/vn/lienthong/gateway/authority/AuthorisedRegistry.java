package vn.lienthong.gateway.authority;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.lienthong.mappings.Finding;
import vn.lienthong.mappings.authority.AuthorityQuestion;
import vn.lienthong.mappings.civilstatus.CivilDossier;
import vn.lienthong.mappings.civilstatus.RegistryCatalogue;
import vn.lienthong.mappings.unit.UnitOnDossier;

/** A catalogue for the civil registry that also asks the table of authority: the commune that registers decides. */
public final class AuthorisedRegistry implements RegistryCatalogue {

    private static final String HANDLING = "/handlingUnit/code";
    private static final String REGISTRY = "/registryUnit";

    private final RegistryCatalogue units;
    private final ActiveAuthority authority;

    public AuthorisedRegistry(RegistryCatalogue units, ActiveAuthority authority) {
        this.units = units;
        this.authority = authority;
    }

    @Override
    public Optional<String> unit(String commune, LocalDate on) {
        return units.unit(commune, on);
    }

    @Override
    public UnitOnDossier unitOn(String commune, LocalDate on) {
        return units.unitOn(commune, on);
    }

    @Override
    public Optional<Finding> openUnit(String commune, LocalDate on, String pointer) {
        return units.openUnit(commune, on, pointer);
    }

    @Override
    public List<Finding> objections(CivilDossier dossier) {
        AuthorityQuestion question =
                new AuthorityQuestion(dossier.procedure(), null, null, dossier.registryUnit(), dossier.receivedOn());
        return authority.objections(question).stream()
                .map(it -> new Finding(
                        it.pointer().replace(HANDLING, REGISTRY), it.rule(), it.message(), it.remedy(), it.blame()))
                .toList();
    }
}
