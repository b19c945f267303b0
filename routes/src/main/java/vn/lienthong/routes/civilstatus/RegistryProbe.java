package vn.lienthong.routes.civilstatus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.lienthong.mappings.Translation;
import vn.lienthong.mappings.civilstatus.CivilDocuments;
import vn.lienthong.mappings.civilstatus.CivilDossier;
import vn.lienthong.mappings.civilstatus.CivilType;
import vn.lienthong.mappings.civilstatus.RegistryAnswer;
import vn.lienthong.mappings.civilstatus.RegistryCatalogue;
import vn.lienthong.mappings.civilstatus.RegistryDialect.Generation;
import vn.lienthong.mappings.civilstatus.RegistryQuestions;
import vn.lienthong.mappings.civilstatus.RegistryReader;
import vn.lienthong.mappings.civilstatus.RegistryReply;
import vn.lienthong.mappings.civilstatus.RegistryState;
import vn.lienthong.mappings.civilstatus.RegistryStatus;
import vn.lienthong.mappings.civilstatus.WireAnswer;
import vn.lienthong.routes.http.Body;
import vn.lienthong.routes.http.Calling;
import vn.lienthong.routes.http.Heard;
import vn.lienthong.routes.intake.CivilIntake;
import vn.lienthong.routes.ledger.Exchange;
import vn.lienthong.routes.ledger.Question;
import vn.lienthong.routes.lgsp.LgspCall;
import vn.lienthong.routes.lgsp.LgspLine;
import vn.lienthong.routes.message.Outcome;
import vn.lienthong.routes.queue.Event.Sighting;

/** Asks the registry whether it has a dossier whose answer was lost. How far the registration is does not matter here. */
final class RegistryProbe {

    private static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);

    private final CivilSettings settings;
    private final RegistryCatalogue catalogue;
    private final SentDocuments sent;
    private final RegistryQuestions questions;
    private final RegistryReader reader;
    private final CivilDocuments documents;
    private final LgspLine line;
    private final CivilOutcomes outcomes;

    RegistryProbe(
            CivilSettings settings,
            RegistryCatalogue catalogue,
            SentDocuments sent,
            RegistryReader reader,
            LgspLine line,
            CivilOutcomes outcomes) {
        this.settings = settings;
        this.catalogue = catalogue;
        this.sent = sent;
        this.questions = new RegistryQuestions(settings.dialect());
        this.documents = new CivilDocuments(settings.dialect().codes());
        this.reader = reader;
        this.line = line;
        this.outcomes = outcomes;
    }

    Sighting ask(Question question, Consumer<Exchange> record) {
        Optional<byte[]> document = sent.of(question.id());
        if (document.isEmpty()) {
            return new Sighting.Failed("the message's document was destroyed");
        }
        Translation<CivilDossier> read = documents.read(document.get());
        return read instanceof Translation.Translated<CivilDossier> good
                ? ask(good.value(), new Calling(line::totalDeadline, record))
                : new Sighting.Failed("the message's document cannot be read any more");
    }

    private Sighting ask(CivilDossier dossier, Calling calling) {
        boolean first = settings.dialect().generation() == Generation.FIRST;
        Optional<LgspCall> call = first ? status(dossier) : Optional.of(results(dossier));
        if (call.isEmpty()) {
            return new Sighting.Failed("the dossier's unit is not in the registry's catalogue");
        }
        Heard heard = line.post(call.get(), calling);
        if (heard instanceof Heard.Answer answer) {
            return first ? status(dossier, WireAnswers.of(answer)) : results(dossier, WireAnswers.of(answer));
        }
        return new Sighting.Failed(
                heard instanceof Heard.NotSent notSent ? notSent.reason() : ((Heard.Lost) heard).reason());
    }

    private Optional<LgspCall> status(CivilDossier dossier) {
        LocalDate received = dossier.receivedAt().atZone(VIETNAM).toLocalDate();
        return catalogue
                .unit(dossier.registryUnit(), received)
                .map(unit -> new LgspCall(
                        "traTrangThaiHoSo",
                        settings.paths().status(),
                        Body.of(questions.ofDossier(unit, dossier.code()))));
    }

    private LgspCall results(CivilDossier dossier) {
        byte[] body = questions.results(dossier.type(), dossier.linkedCode() != null, List.of(dossier.code()));
        return new LgspCall("LayKetQua", settings.paths().results(), Body.of(body));
    }

    private Sighting status(CivilDossier dossier, WireAnswer answer) {
        RegistryAnswer<RegistryStatus> said = reader.readStatus(dossier.type(), dossier.code(), answer);
        return said instanceof RegistryAnswer.Given<RegistryStatus> given
                ? sighting(given.value())
                : without(((RegistryAnswer.NoAnswer<RegistryStatus>) said).reply());
    }

    private Sighting results(CivilDossier dossier, WireAnswer answer) {
        RegistryAnswer<List<RegistryStatus>> said = read(dossier.type(), answer);
        if (!(said instanceof RegistryAnswer.Given<List<RegistryStatus>> given)) {
            return without(((RegistryAnswer.NoAnswer<List<RegistryStatus>>) said).reply());
        }
        return given.value().stream()
                .filter(it -> it.code().equals(dossier.code().text()))
                .findFirst()
                .<Sighting>map(RegistryProbe::sighting)
                .orElseGet(() -> ofOthers(given.value()));
    }

    /** A registry that lacks the dossier says nothing, or says so; one that tells of another was not understood, or misled. */
    private static Sighting ofOthers(List<RegistryStatus> others) {
        return others.isEmpty()
                ? new Sighting.Absent()
                : new Sighting.Failed("the registry answered about another dossier");
    }

    private RegistryAnswer<List<RegistryStatus>> read(CivilType type, WireAnswer answer) {
        try {
            return reader.readResults(type, answer, Extracts.NO_FILES);
        } catch (IOException impossible) {
            throw new UncheckedIOException("no file was kept", impossible);
        }
    }

    private static Sighting sighting(RegistryStatus status) {
        return status.state() == RegistryState.NOT_THERE
                ? new Sighting.Absent()
                : new Sighting.Found(Optional.of(CivilIntake.TAKEN));
    }

    private Sighting without(RegistryReply reply) {
        if (reply instanceof RegistryReply.NotThere) {
            return new Sighting.Absent();
        }
        if (reply instanceof RegistryReply.NotFinished) {
            return new Sighting.Found(Optional.of(CivilIntake.TAKEN));
        }
        Outcome outcome = outcomes.withoutAnswer(reply);
        return new Sighting.Failed(outcome.fold(it -> "", it -> it.reason(), it -> it.reason(), it -> it.reason()));
    }
}
