package vn.lienthong.routes.civilstatus;

import java.io.IOException;
import java.util.List;
import vn.lienthong.mappings.Blame;
import vn.lienthong.mappings.Finding;
import vn.lienthong.mappings.Translation;
import vn.lienthong.mappings.Words;
import vn.lienthong.mappings.civilstatus.CivilDossier;
import vn.lienthong.mappings.civilstatus.CivilToRegistry;
import vn.lienthong.mappings.civilstatus.CivilType;
import vn.lienthong.mappings.civilstatus.RegistryCatalogue;
import vn.lienthong.mappings.civilstatus.RegistryReader;
import vn.lienthong.mappings.civilstatus.RegistryRequest;
import vn.lienthong.routes.http.Calling;
import vn.lienthong.routes.http.Heard;
import vn.lienthong.routes.lane.Connector.Prepared;
import vn.lienthong.routes.lane.Told;
import vn.lienthong.routes.ledger.Claim;
import vn.lienthong.routes.lgsp.LgspCall;
import vn.lienthong.routes.lgsp.LgspLine;
import vn.lienthong.routes.message.Outcome;

/** Hands registrations to the registry. What it took is registered later; whoever follows the dossier asks for it. */
final class Registrations {

    private static final Finding NO_FILE = new Finding(
            "/attachments",
            "attachments.gone",
            new Words("Tệp đính kèm không còn trong trục liên thông", "An attached file is no longer in the gateway"),
            new Words(
                    "Tải tệp lên lại, ghi mã mới vào hồ sơ rồi gửi lại",
                    "Upload the file again, put its new id into the dossier and send it again"),
            Blame.INPUT);

    private final CivilSettings settings;
    private final RegistryCatalogue catalogue;
    private final CivilToRegistry toRegistry = new CivilToRegistry();
    private final RegistryReader reader;
    private final RegistrationCall calls;
    private final LgspLine line;
    private final CivilOutcomes outcomes;

    Registrations(
            CivilSettings settings,
            RegistryCatalogue catalogue,
            RegistryReader reader,
            RegistrationCall calls,
            LgspLine line,
            CivilOutcomes outcomes) {
        this.settings = settings;
        this.catalogue = catalogue;
        this.reader = reader;
        this.calls = calls;
        this.line = line;
        this.outcomes = outcomes;
    }

    Prepared prepare(Claim claim, CivilDossier dossier) {
        Translation<RegistryRequest> wire = toRegistry.translate(dossier, settings.dialect(), catalogue);
        if (!(wire instanceof Translation.Translated<RegistryRequest> good)) {
            return new Prepared.Unfit(CivilOutcomes.unfit(wire.findings()));
        }
        try {
            calls.requireFiles(good.value());
        } catch (IOException gone) {
            return new Prepared.Unfit(CivilOutcomes.unfit(List.of(NO_FILE)));
        }
        LgspCall call = calls.of(good.value(), settings.paths().submit());
        return new Prepared.Ready(
                1,
                record -> new Told.Whole(
                        told(claim, dossier.type(), line.post(call, new Calling(claim.lease()::remaining, record)))));
    }

    private Outcome told(Claim claim, CivilType type, Heard heard) {
        if (heard instanceof Heard.Answer answer) {
            return outcomes.ofRegistration(claim.call(), reader.readSubmission(type, WireAnswers.of(answer)));
        }
        return heard instanceof Heard.NotSent notSent
                ? Outcome.unavailable(notSent.reason())
                : new Outcome.Unknown(((Heard.Lost) heard).reason());
    }
}
