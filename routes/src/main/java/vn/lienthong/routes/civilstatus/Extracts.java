package vn.lienthong.routes.civilstatus;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import vn.lienthong.mappings.Translation;
import vn.lienthong.mappings.civilstatus.AttachmentRef;
import vn.lienthong.mappings.civilstatus.AttachmentSink;
import vn.lienthong.mappings.civilstatus.CivilContent;
import vn.lienthong.mappings.civilstatus.CivilDossier;
import vn.lienthong.mappings.civilstatus.CivilResult;
import vn.lienthong.mappings.civilstatus.ExtractAnswer;
import vn.lienthong.mappings.civilstatus.RegistryCatalogue;
import vn.lienthong.mappings.civilstatus.RegistryQuestions;
import vn.lienthong.mappings.civilstatus.RegistryReader;
import vn.lienthong.routes.http.Body;
import vn.lienthong.routes.http.Calling;
import vn.lienthong.routes.http.Heard;
import vn.lienthong.routes.lane.Connector.Prepared;
import vn.lienthong.routes.lane.Told;
import vn.lienthong.routes.ledger.Answers;
import vn.lienthong.routes.ledger.Claim;
import vn.lienthong.routes.lgsp.LgspCall;
import vn.lienthong.routes.lgsp.LgspLine;
import vn.lienthong.routes.message.Cause;
import vn.lienthong.routes.message.Outcome;
import vn.lienthong.routes.message.Quote;

/**
 * Looks up what an extract is asked of: first among what was found before, then at the registry. What neither has, a person
 * looks up in the paper book. A look-up changes nothing, so that one whose answer is lost is made again.
 */
final class Extracts {

    private static final String SERVICE = "traCuuHoTich";

    /** A search shows entries; their papers are made where they are asked for. */
    static final AttachmentSink NO_FILES = (paper, content) -> {
        content.writeTo(OutputStream.nullOutputStream());
        return new AttachmentRef(null, paper.paperType(), paper.name(), paper.fileName(), null);
    };

    private final CivilSettings settings;
    private final RegistryCatalogue catalogue;
    private final RegistryQuestions questions;
    private final RegistryReader reader;
    private final FoundRecords found;
    private final Answers answers;
    private final LgspLine line;
    private final CivilOutcomes outcomes;
    private final Clock clock;

    Extracts(
            CivilSettings settings,
            RegistryCatalogue catalogue,
            RegistryReader reader,
            FoundRecords found,
            Answers answers,
            LgspLine line,
            CivilOutcomes outcomes,
            Clock clock) {
        this.settings = settings;
        this.catalogue = catalogue;
        this.questions = new RegistryQuestions(settings.dialect());
        this.reader = reader;
        this.found = found;
        this.answers = answers;
        this.line = line;
        this.outcomes = outcomes;
        this.clock = clock;
    }

    Prepared prepare(Claim claim, CivilDossier extract) {
        Optional<CivilResult> remembered = found.find(extract);
        if (remembered.isPresent()) {
            return new Prepared.Ready(
                    1, record -> new Told.Whole(answered(claim.id(), remembered.get(), "found before")));
        }
        Translation<byte[]> query = questions.search(extract, catalogue);
        if (!(query instanceof Translation.Translated<byte[]> good)) {
            return new Prepared.Unfit(CivilOutcomes.unfit(query.findings()));
        }
        LgspCall call = new LgspCall(SERVICE, settings.paths().search(), Body.of(good.value()));
        return new Prepared.Ready(
                1,
                record -> new Told.Whole(
                        told(claim, extract, line.post(call, new Calling(claim.lease()::remaining, record)))));
    }

    private Outcome told(Claim claim, CivilDossier extract, Heard heard) {
        if (!(heard instanceof Heard.Answer answer)) {
            return Outcome.unavailable(
                    heard instanceof Heard.NotSent notSent ? notSent.reason() : ((Heard.Lost) heard).reason());
        }
        ExtractAnswer said = read(extract, answer);
        if (said instanceof ExtractAnswer.Found entry) {
            return answered(claim.id(), entry.result(), "found at the registry");
        }
        if (said instanceof ExtractAnswer.NotFound absent) {
            return person("not-found", "the registry has no such entry", absent.message());
        }
        if (said instanceof ExtractAnswer.NotAvailable missing) {
            return person("search-not-available", "the registry does not search", missing.message());
        }
        Outcome outcome = outcomes.withoutAnswer(((ExtractAnswer.NoAnswer) said).reply());
        return outcome instanceof Outcome.Unknown lost ? Outcome.unavailable(lost.reason()) : outcome;
    }

    private ExtractAnswer read(CivilDossier extract, Heard.Answer answer) {
        try {
            return reader.readSearch(extract.code(), WireAnswers.of(answer), NO_FILES);
        } catch (IOException impossible) {
            throw new UncheckedIOException("no file was kept", impossible);
        }
    }

    /** The answer is kept before the message is delivered: that it has one is what "delivered" says of a request. */
    private Outcome answered(UUID message, CivilResult result, String how) {
        Answers.Source source =
                result.source() == CivilResult.Source.PAPER ? Answers.Source.PAPER : Answers.Source.REGISTRY;
        answers.keep(message, CivilContent.json(result), source);
        return new Outcome.Delivered(how, clock.instant());
    }

    private static Outcome person(String code, String ours, String theirs) {
        return new Outcome.Refused(Cause.NEEDS_PERSON, code, Quote.of(ours, theirs));
    }
}
