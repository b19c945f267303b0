package vn.lienthong.routes.civilstatus;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.civilstatus.AttachmentRef;
import vn.lienthong.mappings.civilstatus.CivilContent;
import vn.lienthong.mappings.civilstatus.CivilResult;
import vn.lienthong.mappings.civilstatus.RegistryReply;
import vn.lienthong.mappings.civilstatus.RegistryStatus;
import vn.lienthong.mappings.dossier.DossierCode;
import vn.lienthong.routes.followup.Inquiry.Asked;
import vn.lienthong.routes.followup.Inquiry.Entry;
import vn.lienthong.routes.followup.Inquiry.Heard;
import vn.lienthong.routes.followup.Inquiry.Said;
import vn.lienthong.routes.followup.Sighting;
import vn.lienthong.routes.followup.Sighting.Kind;
import vn.lienthong.routes.http.RetryAfter;
import vn.lienthong.routes.lane.Breaker;

/** What the registry's answers mean for what is followed. */
final class InquiryReplies {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final String NOT_THERE = "201";

    private final Breaker breaker;
    private final Clock clock;

    InquiryReplies(Breaker breaker, Clock clock) {
        this.breaker = breaker;
        this.clock = clock;
    }

    /** An answer that says nothing of single dossiers. */
    Heard heard(RegistryReply reply, List<Asked> asked) {
        if (reply instanceof RegistryReply.NotFinished) {
            return all(asked, Kind.UNFINISHED);
        }
        if (reply instanceof RegistryReply.NotThere) {
            return asked.size() == 1 ? all(asked, Kind.NOT_KNOWN) : new Heard.Refused(NOT_THERE);
        }
        if (reply instanceof RegistryReply.Refused refused) {
            return new Heard.Refused(refused.code());
        }
        if (reply instanceof RegistryReply.NotAdmitted not) {
            String reason = "the registry does not admit us, code " + not.code();
            breaker.trip(reason);
            return silent(reason);
        }
        if (reply instanceof RegistryReply.Busy busy) {
            return new Heard.Silent("the registry is busy", RetryAfter.parse(busy.retryAfter(), clock.instant()));
        }
        if (reply instanceof RegistryReply.Down down) {
            return new Heard.Silent(down.reason(), RetryAfter.parse(down.retryAfter(), clock.instant()));
        }
        return silent("an answer of no use: " + reply.getClass().getSimpleName());
    }

    Heard silent(String reason) {
        return new Heard.Silent(reason, Optional.empty());
    }

    static Said said(RegistryStatus row) {
        Optional<Entry> entry = row.result().map(InquiryReplies::entry);
        Kind kind =
                switch (row.state()) {
                    case RECEIVED -> Kind.RECEIVED;
                    case SUPPLEMENT_NEEDED -> Kind.SUPPLEMENT_REQUESTED;
                    case PROCESSING -> Kind.PROCESSING;
                    case REGISTERED -> entry.isPresent() ? Kind.COMPLETED : Kind.RESULT_AWAITED;
                    case REFUSED -> Kind.REFUSED;
                    case NOT_THERE -> Kind.NOT_KNOWN;
                };
        Instant asOf = row.at().orElse(null);
        Instant deadline = row.supplementBy().map(InquiryReplies::endOf).orElse(null);
        return new Said(new Sighting(kind, row.note(), asOf, deadline), entry.orElse(null));
    }

    /** The entry came after the status that announced it. */
    static Said completed(CivilResult result, Heard status, UUID id) {
        Said announced =
                status instanceof Heard.Answered answered ? answered.said().get(id) : null;
        @Nullable Sighting before = announced == null ? null : announced.sighting();
        Sighting now = before == null
                ? Sighting.of(Kind.COMPLETED)
                : new Sighting(Kind.COMPLETED, before.words(), before.asOf(), before.deadline());
        return new Said(now, entry(result));
    }

    static boolean awaitsEntry(Said said) {
        return said.sighting().kind() == Kind.RESULT_AWAITED;
    }

    static boolean isOf(RegistryStatus row, DossierCode code) {
        return DossierCode.parse(row.code()).filter(code::equals).isPresent();
    }

    private static Entry entry(CivilResult result) {
        AttachmentRef document = result.document();
        return new Entry(CivilContent.json(result), document == null ? null : document.id());
    }

    private static Heard all(List<Asked> asked, Kind kind) {
        return new Heard.Answered(asked.stream()
                .map(Asked::id)
                .collect(Collectors.toMap(Function.identity(), it -> new Said(Sighting.of(kind), null))));
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(VIETNAM).toInstant();
    }
}
