package vn.lienthong.routes.land;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import vn.lienthong.mappings.Blame;
import vn.lienthong.mappings.Finding;
import vn.lienthong.mappings.Translation;
import vn.lienthong.mappings.Words;
import vn.lienthong.mappings.civilstatus.FileSource;
import vn.lienthong.mappings.civilstatus.WireAnswer;
import vn.lienthong.mappings.dossier.DossierCode;
import vn.lienthong.mappings.land.LandDocuments;
import vn.lienthong.mappings.land.LandReader;
import vn.lienthong.mappings.land.LandRequest;
import vn.lienthong.mappings.land.LandToWire;
import vn.lienthong.routes.http.Calling;
import vn.lienthong.routes.http.Heard;
import vn.lienthong.routes.lane.Breaker;
import vn.lienthong.routes.lane.Connector;
import vn.lienthong.routes.lane.Told;
import vn.lienthong.routes.ledger.Claim;
import vn.lienthong.routes.ledger.Exchange;
import vn.lienthong.routes.ledger.Question;
import vn.lienthong.routes.message.Kind;
import vn.lienthong.routes.message.Lane;
import vn.lienthong.routes.message.Outcome;
import vn.lienthong.routes.queue.Call;
import vn.lienthong.routes.queue.Event.Sighting;

/**
 * Hands dossiers to the land system, and tells it what happens to them at the one-stop desk. It knows a dossier again, and cannot
 * be asked about any.
 */
public final class LandConnector implements Connector {

    private static final Finding NO_FILE = new Finding(
            "/papers",
            "papers.gone",
            new Words("Tệp đính kèm không còn trong trục liên thông", "An attached file is no longer in the gateway"),
            new Words(
                    "Tải tệp lên lại, ghi mã mới vào hồ sơ rồi gửi lại",
                    "Upload the file again, put its new id into the document and send it again"),
            Blame.INPUT);

    private final LandDocuments documents = new LandDocuments();
    private final LandToWire toWire;
    private final LandReader reader;
    private final LandBody bodies;
    private final LandLine line;
    private final LandOutcomes outcomes;

    /** @param files the bytes of attachments */
    public LandConnector(LandSettings settings, FileSource files, LandLine line, Breaker breaker, Clock clock) {
        this.toWire = new LandToWire(settings.dialect());
        this.reader = new LandReader(settings.dialect());
        this.bodies = new LandBody(files);
        this.line = line;
        this.outcomes = new LandOutcomes(settings, breaker, clock);
    }

    @Override
    public Lane lane() {
        return Lane.LAND;
    }

    @Override
    public Prepared prepare(Claim claim) {
        Translation<LandRequest> wire = claim.kind() == Kind.EVENT
                ? documents
                        .readStep(new DossierCode(claim.subject()), claim.payload())
                        .map(toWire::translate)
                : documents.readDossier(claim.payload()).flatMap(toWire::translate);
        if (!(wire instanceof Translation.Translated<LandRequest> good)) {
            return new Prepared.Unfit(LandOutcomes.unfit(wire.findings()));
        }
        try {
            bodies.requireFiles(good.value());
        } catch (IOException gone) {
            return new Prepared.Unfit(LandOutcomes.unfit(List.of(NO_FILE)));
        }
        return new Prepared.Ready(1, record -> new Told.Whole(told(claim, good.value(), record)));
    }

    @Override
    public Sighting ask(Question question, Consumer<Exchange> record) {
        return new Sighting.Failed("the land system has no look-up");
    }

    private Outcome told(Claim claim, LandRequest request, Consumer<Exchange> record) {
        Heard heard = line.post(
                request.operation().path(), bodies.of(request), new Calling(claim.lease()::remaining, record));
        if (heard instanceof Heard.Answer answer) {
            Call call = claim.call();
            return outcomes.of(
                    call,
                    reader.read(
                            new WireAnswer(answer.status(), answer.contentType(), answer.retryAfter(), answer.body())));
        }
        return heard instanceof Heard.NotSent notSent
                ? Outcome.unavailable(notSent.reason())
                : new Outcome.Unknown(((Heard.Lost) heard).reason());
    }
}
