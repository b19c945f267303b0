package vn.lienthong.gateway.landdesk;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.land.LandCall;
import vn.lienthong.routes.landdesk.LandMove;
import vn.lienthong.routes.landdesk.LandMove.Effect;
import vn.lienthong.routes.message.Kind;

/** Tells the province of calls, each by a notice of its own. */
final class LandNotices {

    private final NewsToProvince news;

    LandNotices(NewsToProvince news) {
        this.news = news;
    }

    /** Joins the caller's transaction. @return the message that carries it, or null where the origin is told nothing */
    @Nullable
    UUID accept(LandDossier after, LandMove move, String system, UUID call, LandCall told, Instant now) {
        return news.accept(after, call, told.type().name(), now, head -> notice(head, move, system, call, told));
    }

    /** The same of a dossier that was handed in at the land office. */
    @Nullable
    UUID acceptReceipt(String origin, String system, UUID call, LandCall.ReceiptRequested told, Instant now) {
        String number = Objects.requireNonNullElse(told.number(), "");
        return news.acceptOfStrange(
                origin, number, call, told.type().name(), now, head -> notice(head, null, system, call, told));
    }

    private static LandNotice notice(
            NewsToProvince.Head head, @Nullable LandMove move, String system, UUID call, LandCall told) {
        List<LandNotice.File> files = LandFacts.files(told).stream()
                .map(it -> new LandNotice.File(it.name(), it.kind(), it.originals(), it.copies()))
                .toList();
        return new LandNotice(
                head,
                Kind.STATE,
                LandNotice.WHAT,
                LandWords.of(told.type()),
                new LandNotice.Land(
                        call,
                        system,
                        told.type().name(),
                        told.type().operation(),
                        move == null ? null : move.standing(),
                        move == null ? null : LandWords.of(move.standing()),
                        move == null ? null : LandFacts.text(move.asOf()),
                        move != null && move.effect() == Effect.MOVED,
                        move != null && move.effect() == Effect.LATE,
                        LandFacts.of(told)),
                files.isEmpty() ? null : files,
                files.isEmpty() ? null : "/api/v1/land/" + (move == null ? call : head.dossier()) + "/files");
    }
}
