package vn.lienthong.gateway.filed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.lienthong.gateway.origin.Organisations;
import vn.lienthong.mappings.Blame;
import vn.lienthong.mappings.Finding;
import vn.lienthong.mappings.Words;
import vn.lienthong.mappings.dossier.Dossier;
import vn.lienthong.mappings.dossier.OrganisationIdentifier;
import vn.lienthong.mappings.npsp.Catalogue;
import vn.lienthong.mappings.npsp.FiledCall;
import vn.lienthong.mappings.unit.Commune;
import vn.lienthong.mappings.unit.UnitOnDossier;

/** Whose a filed dossier is, and what is asked of it beyond its form. */
final class FiledRules {

    private static final String UNIT = "/receivingUnit/code";

    private final Organisations ours;
    private final Set<String> nationalIssuers;
    private final Set<String> procedures;
    private final Catalogue catalogue;
    private final FiledReceivers receivers;

    FiledRules(
            Organisations ours,
            Set<String> nationalIssuers,
            Set<String> procedures,
            Catalogue catalogue,
            FiledReceivers receivers) {
        this.ours = ours;
        this.nationalIssuers = Set.copyOf(nationalIssuers);
        this.procedures = Set.copyOf(procedures);
        this.catalogue = catalogue;
        this.receivers = receivers;
    }

    /** Whether the call itself, or the dossier's code, names an organisation that is not ours. */
    boolean isAnothers(FiledCall call) {
        Optional<OrganisationIdentifier> addressed = OrganisationIdentifier.parse(call.madonvi());
        boolean otherCode = call.code().map(it -> isOther(it.organisation())).orElse(false);
        return otherCode || addressed.map(this::isOther).orElse(false);
    }

    /** Whether its unit is not ours: neither below our organisations, nor a commune of ours, whichever of its codes was given. */
    boolean isAnothers(Dossier dossier) {
        UnitOnDossier unit = unit(dossier);
        Optional<OrganisationIdentifier> organisation = OrganisationIdentifier.parse(unit.code());
        if (organisation.isPresent()) {
            return !ours.cover(organisation.get());
        }
        boolean open =
                catalogue.openUnit(unit.code(), dossier.receivedOn(), UNIT).isPresent();
        String today = today(unit);
        return !open
                && !ours.written().contains(today)
                && catalogue.unitName(today).isEmpty();
    }

    /** @return why it cannot be taken; empty where it can */
    List<Finding> findings(Dossier dossier) {
        List<Finding> findings = new ArrayList<>();
        catalogue
                .openUnit(dossier.receivingUnit().code(), dossier.receivedOn(), UNIT)
                .ifPresent(findings::add);
        if (!knows(dossier.procedure().code())) {
            findings.add(new Finding(
                    "/procedure/code",
                    "procedure.unknown",
                    new Words(
                            "Tỉnh không nhận trực tuyến thủ tục "
                                    + dossier.procedure().code(),
                            "The province does not take the procedure "
                                    + dossier.procedure().code() + " online"),
                    new Words(
                            "Kiểm tra mã thủ tục, hoặc thêm vào lienthong.filed.procedures rồi đọc lại",
                            "Check the code, or add it to lienthong.filed.procedures and read it again"),
                    Blame.CATALOGUE));
        }
        if (receiver(dossier).isEmpty()) {
            findings.add(new Finding(
                    UNIT,
                    "receiver.none",
                    new Words(
                            "Chưa đặt hệ thống của tỉnh nhận hồ sơ của đơn vị này",
                            "No provincial system is set for dossiers of this unit"),
                    new Words(
                            "Đặt lienthong.filed.receivers.usual rồi đọc lại",
                            "Set lienthong.filed.receivers.usual and read it again"),
                    Blame.CATALOGUE));
        }
        return findings;
    }

    UnitOnDossier unit(Dossier dossier) {
        return catalogue.unitOn(dossier.receivingUnit().code(), dossier.receivedOn());
    }

    Optional<String> receiver(Dossier dossier) {
        return receivers.of(dossier.procedure().code(), today(unit(dossier)));
    }

    private boolean knows(String procedure) {
        boolean listed = procedures.isEmpty()
                || procedures.stream().anyMatch(it -> procedure.equals(it) || procedure.startsWith(it + "."));
        return listed && catalogue.knowsProcedure(procedure);
    }

    private boolean isOther(OrganisationIdentifier organisation) {
        return !nationalIssuers.contains(organisation.province()) && !ours.cover(organisation);
    }

    private static String today(UnitOnDossier unit) {
        return unit.since().map(Commune::code).orElse(unit.code());
    }
}
