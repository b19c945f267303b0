package vn.lienthong.routes.land;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.lienthong.mappings.Blame;
import vn.lienthong.mappings.Finding;
import vn.lienthong.mappings.Translation;
import vn.lienthong.mappings.Words;
import vn.lienthong.mappings.civilstatus.FileSource;
import vn.lienthong.mappings.civilstatus.WireAnswer;
import vn.lienthong.mappings.dossier.DossierCode;
import vn.lienthong.mappings.land.LandDocuments;
import vn.lienthong.mappings.land.LandRequest;
import vn.lienthong.mappings.land.LandToWire;
import vn.lienthong.routes.http.Calling;
import vn.lienthong.routes.http.Heard;
import vn.lienthong.routes.lane.Connector;
import vn.lienthong.routes.lane.Told;
import vn.lienthong.routes.ledger.Claim;
import vn.lienthong.routes.ledger.Exchange;
import vn.lienthong.routes.ledger.Question;
import vn.lienthong.routes.message.Kind;
import vn.lienthong.routes.message.Lane;
import vn.lienthong.routes.message.Outcome;
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
    private final LandSystems systems;
    private final LandBody bodies;

    /** @param files the bytes of attachments */
    public LandConnector(LandSystems systems, FileSource files) {
        this.systems = systems;
        this.bodies = new LandBody(files);
    }

    @Override
    public Lane lane() {
        return Lane.LAND;
    }

    @Override
    public Prepared prepare(Claim claim) {
        LandSystems.Way way = systems.way(claim.id());
        LandToWire toWire = way.target().toWire();
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
        return new Prepared.Ready(1, record -> new Told.Whole(told(claim, way, good.value(), record)));
    }

    @Override
    public Sighting ask(Question question, Consumer<Exchange> record) {
        return new Sighting.Failed("the land system has no look-up");
    }

    private Outcome told(Claim claim, LandSystems.Way way, LandRequest request, Consumer<Exchange> record) {
        Optional<Duration> leftAlone = way.leftAlone();
        if (leftAlone.isPresent()) {
            return new Outcome.Unavailable("this land system does not answer at the moment", leftAlone);
        }
        Outcome outcome = called(claim, way.target(), request, record);
        way.heard(outcome);
        return outcome;
    }

    private Outcome called(Claim claim, LandTarget target, LandRequest request, Consumer<Exchange> record) {
        Calling calling = new Calling(claim.lease()::remaining, record);
        Heard heard = target.line().post(request.operation().path(), bodies.of(request), calling);
        if (heard instanceof Heard.Answer answer) {
            WireAnswer wire = new WireAnswer(answer.status(), answer.contentType(), answer.retryAfter(), answer.body());
            return target.outcomes().of(claim.call(), target.reader().read(wire));
        }
        return heard instanceof Heard.NotSent notSent
                ? Outcome.unavailable(notSent.reason())
                : new Outcome.Unknown(((Heard.Lost) heard).reason());
    }
}
