package vn.lienthong.gateway.lgspfacade;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import vn.lienthong.gateway.attachment.AttachmentRefused;
import vn.lienthong.gateway.attachment.Uploads;
import vn.lienthong.gateway.engine.EngineRefusal;
import vn.lienthong.gateway.intake.DoorGate;
import vn.lienthong.gateway.intake.LimitedBody;
import vn.lienthong.gateway.origin.Origin;
import vn.lienthong.mappings.Finding;
import vn.lienthong.mappings.Translation;
import vn.lienthong.mappings.civilstatus.CivilContent;
import vn.lienthong.mappings.civilstatus.CivilDossier;
import vn.lienthong.mappings.civilstatus.RegistryDialect;
import vn.lienthong.mappings.civilstatus.RegistryIncoming;
import vn.lienthong.routes.intake.CivilIntake;
import vn.lienthong.routes.intake.Intake.Answer;
import vn.lienthong.routes.ledger.Receipt;

/**
 * Takes the dossiers that connectors hand in. "Success" means that the ledger has it; what it had before is "đã được tiếp nhận",
 * as the registry says it.
 */
@Component
@ConditionalOnProperty(LgspFacadeConfiguration.ENABLED)
final class LgspIntake {

    private static final Logger LOG = LoggerFactory.getLogger(LgspIntake.class);

    private final RegistryIncoming incoming;
    private final CivilIntake intake;
    private final Uploads uploads;
    private final DoorGate gate;
    private final LgspFacadeSettings settings;

    LgspIntake(
            ObjectProvider<RegistryDialect> dialect,
            ObjectProvider<CivilIntake> intake,
            Uploads uploads,
            DoorGate gate,
            LgspFacadeSettings settings) {
        this.incoming = new RegistryIncoming(ofTheLane(dialect));
        this.intake = ofTheLane(intake);
        this.uploads = uploads;
        this.gate = gate;
        this.settings = settings;
    }

    private static <T> T ofTheLane(ObjectProvider<T> part) {
        T found = part.getIfAvailable();
        if (found == null) {
            throw new EngineRefusal(LgspFacadeConfiguration.ENABLED
                    + " is true, and there is no lane to the civil registry: set lienthong.civil-status.base-url.");
        }
        return found;
    }

    LgspReply take(Origin origin, Envelope envelope, HttpServletRequest request) {
        Optional<LgspReply> closed = gate.closed().map(why -> envelope.unavailable(why.vi()));
        return closed.orElseGet(() -> read(origin, envelope, request));
    }

    private LgspReply read(Origin origin, Envelope envelope, HttpServletRequest request) {
        String encoding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
        if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
            return envelope.failed(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE, "Không nhận dữ liệu nén.");
        }
        try (LimitedBody body =
                new LimitedBody(request.getInputStream(), settings.maxBody().toBytes())) {
            LgspReply reply = read(origin, envelope, body);
            body.rest();
            return reply;
        } catch (LimitedBody.TooLong e) {
            return envelope.failed(
                    HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
                    "Hồ sơ kèm tệp dài quá " + settings.maxBody().toBytes() + " byte.");
        } catch (IOException e) {
            LOG.info(
                    "A dossier was broken off at the LGSP façade: {}",
                    e.getClass().getSimpleName());
            return envelope.failed(HttpServletResponse.SC_BAD_REQUEST, "Dữ liệu bị đứt giữa chừng; gửi lại.");
        }
    }

    private LgspReply read(Origin origin, Envelope envelope, LimitedBody body) throws IOException {
        try {
            Translation<CivilDossier> read = incoming.read(body, new UploadSink(uploads, origin.id()));
            return read instanceof Translation.Translated<CivilDossier> dossier
                    ? taken(envelope, intake.take(origin.id(), null, CivilContent.canonicalJson(dossier.value())))
                    : bad(envelope, read.findings());
        } catch (AttachmentRefused refused) {
            return switch (refused.why()) {
                case BUSY, NO_ROOM, NOT_SCANNED, QUOTA ->
                    envelope.unavailable(refused.words().vi());
                case EMPTY, INFECTED, TOO_LONG, TYPE, TOO_SLOW ->
                    envelope.refused(
                            Envelope.WRONG_DATA,
                            "Tệp đính kèm: " + refused.words().vi() + ".");
            };
        }
    }

    private static LgspReply taken(Envelope envelope, Answer answer) {
        if (answer instanceof Answer.Bad refused) {
            return bad(envelope, refused.findings());
        }
        Answer.Taken taken = (Answer.Taken) answer;
        Receipt receipt = taken.receipt();
        if (receipt instanceof Receipt.Conflict) {
            return envelope.refused(
                    Envelope.WRONG_DATA, taken.dossierCode() + ": đã nhận nội dung khác với cùng phiên bản.");
        }
        return receipt instanceof Receipt.Same
                ? envelope.refused(Envelope.WRONG_DATA, "Hồ sơ " + taken.dossierCode() + " đã được tiếp nhận.")
                : envelope.taken();
    }

    private static LgspReply bad(Envelope envelope, List<Finding> findings) {
        return envelope.refused(Envelope.WRONG_DATA, Sentences.of(findings));
    }
}
