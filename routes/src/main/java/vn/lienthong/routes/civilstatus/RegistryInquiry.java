package vn.lienthong.routes.civilstatus;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.lienthong.mappings.civilstatus.AttachmentSink;
import vn.lienthong.mappings.civilstatus.CivilResult;
import vn.lienthong.mappings.civilstatus.CivilType;
import vn.lienthong.mappings.civilstatus.RegistryAnswer;
import vn.lienthong.mappings.civilstatus.RegistryCatalogue;
import vn.lienthong.mappings.civilstatus.RegistryDialect.Generation;
import vn.lienthong.mappings.civilstatus.RegistryQuestions;
import vn.lienthong.mappings.civilstatus.RegistryReader;
import vn.lienthong.mappings.civilstatus.RegistryReply;
import vn.lienthong.mappings.civilstatus.RegistryStatus;
import vn.lienthong.mappings.civilstatus.WireAnswer;
import vn.lienthong.routes.followup.Inquiry;
import vn.lienthong.routes.followup.Papers;
import vn.lienthong.routes.http.Body;
import vn.lienthong.routes.http.Heard.Answer;
import vn.lienthong.routes.http.Heard.Lost;
import vn.lienthong.routes.http.Heard.NotSent;
import vn.lienthong.routes.lane.Breaker;
import vn.lienthong.routes.lgsp.LgspCall;
import vn.lienthong.routes.lgsp.LgspQueries;

/**
 * Asks the registry how dossiers stand that it took: several in one call in the second generation; in the first one by one, and
 * once more for the entry of one that is registered.
 */
public final class RegistryInquiry implements Inquiry {

    /** More than any registry was seen to take; the setting is below it. */
    private static final int MOST = 100;

    /** In place of a code of the registry: the answer is good, and its paper cannot be kept. */
    private static final String NOT_KEPT = "paper-not-kept";

    private static final Logger log = LoggerFactory.getLogger(RegistryInquiry.class);
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    /** Reads one whole answer. */
    private interface Reading {
        Heard of(WireAnswer answer, AttachmentSink papers) throws IOException;
    }

    private final CivilSettings settings;
    private final RegistryCatalogue catalogue;
    private final LgspQueries queries;
    private final Papers papers;
    private final RegistryQuestions questions;
    private final RegistryReader reader;
    private final InquiryReplies replies;
    private final Clock clock;

    public RegistryInquiry(
            CivilSettings settings,
            RegistryCatalogue catalogue,
            LgspQueries queries,
            Breaker breaker,
            Papers papers,
            Clock clock) {
        this.settings = settings;
        this.catalogue = catalogue;
        this.queries = queries;
        this.papers = papers;
        this.questions = new RegistryQuestions(settings.dialect());
        this.reader = new RegistryReader(settings.dialect());
        this.replies = new InquiryReplies(breaker, clock);
        this.clock = clock;
    }

    @Override
    public int most() {
        return isFirst() ? 1 : MOST;
    }

    @Override
    public Heard ask(CivilType type, boolean linked, List<Asked> asked) {
        if (isFirst()) {
            return one(type, asked.get(0));
        }
        byte[] question =
                questions.results(type, linked, asked.stream().map(Asked::code).toList());
        return post(
                "LayKetQua", settings.paths().results(), question, asked.get(0).origin(), (answer, sink) -> {
                    RegistryAnswer<List<RegistryStatus>> read = reader.readResults(type, answer, sink);
                    return read instanceof RegistryAnswer.Given<List<RegistryStatus>> given
                            ? new Heard.Answered(said(asked, given.value()))
                            : replies.heard(reply(read), asked);
                });
    }

    /** The first generation tells the status and the entry apart. */
    private Heard one(CivilType type, Asked asked) {
        byte[] question = questions.ofDossier(unit(asked), asked.code());
        Heard status = post("traTrangThaiHoSo", settings.paths().status(), question, asked.origin(), (answer, sink) -> {
            RegistryAnswer<RegistryStatus> read = reader.readStatus(type, asked.code(), answer);
            return read instanceof RegistryAnswer.Given<RegistryStatus> given
                    ? said(asked, InquiryReplies.said(given.value()))
                    : replies.heard(reply(read), List.of(asked));
        });
        return registered(status) ? entry(type, asked, question, status) : status;
    }

    /** Registered is not finished while the entry is not given. */
    private Heard entry(CivilType type, Asked asked, byte[] question, Heard status) {
        return post("ketQuaDangKyHS", settings.paths().entry(), question, asked.origin(), (answer, sink) -> {
            RegistryAnswer<CivilResult> read = reader.readResult(type, asked.code(), answer, sink);
            if (read instanceof RegistryAnswer.Given<CivilResult> given) {
                return said(asked, InquiryReplies.completed(given.value(), status, asked.id()));
            }
            return reply(read) instanceof RegistryReply.NotFinished
                    ? status
                    : replies.heard(reply(read), List.of(asked));
        });
    }

    private Heard post(String service, String path, byte[] question, String origin, Reading reading) {
        vn.lienthong.routes.http.Heard heard =
                queries.post(new LgspCall(service, path, Body.of(question)), unrecorded -> {});
        if (!(heard instanceof Answer answer)) {
            return replies.silent(heard instanceof NotSent notSent ? notSent.reason() : ((Lost) heard).reason());
        }
        WireAnswer wire = new WireAnswer(answer.status(), answer.contentType(), answer.retryAfter(), answer.body());
        try {
            return reading.of(wire, papers.of(origin));
        } catch (IOException failure) {
            log.warn("a result's paper was not kept: {}", failure.getMessage());
            return new Heard.Refused(NOT_KEPT);
        }
    }

    private static Map<UUID, Said> said(List<Asked> asked, List<RegistryStatus> rows) {
        Map<UUID, Said> said = new HashMap<>();
        for (Asked it : asked) {
            rows.stream()
                    .filter(row -> InquiryReplies.isOf(row, it.code()))
                    .findFirst()
                    .ifPresent(row -> said.put(it.id(), InquiryReplies.said(row)));
        }
        return said;
    }

    private static Heard said(Asked asked, Said said) {
        return new Heard.Answered(Map.of(asked.id(), said));
    }

    private static boolean registered(Heard heard) {
        return heard instanceof Heard.Answered answered
                && answered.said().values().stream().anyMatch(InquiryReplies::awaitsEntry);
    }

    private static RegistryReply reply(RegistryAnswer<?> answer) {
        return ((RegistryAnswer.NoAnswer<?>) answer).reply();
    }

    private boolean isFirst() {
        return settings.dialect().generation() == Generation.FIRST;
    }

    private String unit(Asked asked) {
        return catalogue
                .unit(asked.unit(), LocalDate.ofInstant(clock.instant(), VIETNAM))
                .orElse(asked.unit());
    }
}
