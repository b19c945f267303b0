package vn.lienthong.routes.civilstatus;

import java.time.Clock;
import java.util.function.Consumer;
import vn.lienthong.mappings.Translation;
import vn.lienthong.mappings.civilstatus.CivilDocuments;
import vn.lienthong.mappings.civilstatus.CivilDossier;
import vn.lienthong.mappings.civilstatus.CivilType;
import vn.lienthong.mappings.civilstatus.FileSource;
import vn.lienthong.mappings.civilstatus.RegistryCatalogue;
import vn.lienthong.mappings.civilstatus.RegistryReader;
import vn.lienthong.routes.lane.Breaker;
import vn.lienthong.routes.lane.Connector;
import vn.lienthong.routes.ledger.Answers;
import vn.lienthong.routes.ledger.Claim;
import vn.lienthong.routes.ledger.Exchange;
import vn.lienthong.routes.ledger.Question;
import vn.lienthong.routes.lgsp.LgspLine;
import vn.lienthong.routes.message.Lane;
import vn.lienthong.routes.queue.Event.Sighting;

/** Tells registrations to the civil registry, looks up what extracts ask for, and asks about what may have been lost. */
public final class CivilConnector implements Connector {

    private final CivilDocuments documents;
    private final Registrations registrations;
    private final Extracts extracts;
    private final RegistryProbe probe;

    /**
     * @param files the bytes of attachments
     * @param found what was found before
     * @param sent the documents of messages whose answer was lost
     */
    public CivilConnector(
            CivilSettings settings,
            RegistryCatalogue catalogue,
            FileSource files,
            FoundRecords found,
            SentDocuments sent,
            Answers answers,
            LgspLine line,
            Breaker breaker,
            Clock clock) {
        RegistryReader reader = new RegistryReader(settings.dialect());
        CivilOutcomes outcomes = new CivilOutcomes(settings, breaker, clock);
        this.documents = new CivilDocuments(settings.dialect().codes());
        this.registrations =
                new Registrations(settings, catalogue, reader, new RegistrationCall(files), line, outcomes);
        this.extracts = new Extracts(settings, catalogue, reader, found, answers, line, outcomes, clock);
        this.probe = new RegistryProbe(settings, catalogue, sent, reader, line, outcomes);
    }

    @Override
    public Lane lane() {
        return Lane.CIVIL_STATUS;
    }

    @Override
    public Prepared prepare(Claim claim) {
        Translation<CivilDossier> read = documents.read(claim.payload());
        if (!(read instanceof Translation.Translated<CivilDossier> good)) {
            return new Prepared.Unfit(CivilOutcomes.unfit(read.findings()));
        }
        CivilDossier dossier = good.value();
        return dossier.type() == CivilType.EXTRACT
                ? extracts.prepare(claim, dossier)
                : registrations.prepare(claim, dossier);
    }

    @Override
    public Sighting ask(Question question, Consumer<Exchange> record) {
        return probe.ask(question, record);
    }
}
