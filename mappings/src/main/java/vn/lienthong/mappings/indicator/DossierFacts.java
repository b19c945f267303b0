package vn.lienthong.mappings.indicator;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.dossier.Channel;
import vn.lienthong.mappings.dossier.Document;
import vn.lienthong.mappings.dossier.Dossier;
import vn.lienthong.mappings.dossier.DossierStatus;
import vn.lienthong.mappings.dossier.Payment;
import vn.lienthong.mappings.dossier.Supplement;

/**
 * What the indicators need to know of a dossier. Nobody is named in it.
 *
 * @param receivedAt when the province received it
 * @param dueAt when the result was promised, before anything was asked for; null where the dossier does not tell
 * @param toldAt when the gateway took this state, which stands for the time of its status where the dossier gives none
 * @param requests how often supplements were asked for
 * @param openRequestAt when the supplements were asked for that are not there yet; null where none are, or no time is given
 * @param waited how long the province waited for supplements that came
 * @param payable whether anything is to be paid
 * @param results how many results it has, on paper or not
 * @param codedFiles how many of them are files with a code of the national catalogue
 * @param coded how many of them have such a code, with a file or without
 */
public record DossierFacts(
        DossierStatus status,
        Channel channel,
        Instant receivedAt,
        @Nullable Instant dueAt,
        @Nullable Instant finishedAt,
        @Nullable Instant returnedAt,
        @Nullable Instant refusedAt,
        Instant toldAt,
        int requests,
        @Nullable Instant openRequestAt,
        Duration waited,
        boolean digitised,
        boolean vneidVerified,
        List<String> databases,
        @Nullable Payment payment,
        boolean payable,
        int results,
        int coded,
        int codedFiles) {

    public DossierFacts {
        databases = List.copyOf(databases);
    }

    /** @param toldAt when the gateway took this state of it */
    public static DossierFacts of(Dossier dossier, Instant toldAt) {
        List<Supplement> rounds = dossier.supplements();
        Boolean told = dossier.digitised();
        return new DossierFacts(
                dossier.status(),
                dossier.channel(),
                dossier.receivedAt(),
                due(dossier),
                dossier.finishedAt(),
                dossier.returnedAt(),
                dossier.refusedAt(),
                toldAt,
                rounds.size(),
                rounds.stream()
                        .filter(DossierFacts::isOpen)
                        .flatMap(it -> Optional.ofNullable(it.requestedAt()).stream())
                        .findFirst()
                        .orElse(null),
                rounds.stream().map(DossierFacts::waited).reduce(Duration.ZERO, Duration::plus),
                told == null ? dossier.documents().stream().anyMatch(Document::digitised) : told,
                dossier.applicant().vneidVerified(),
                dossier.databases(),
                dossier.payment(),
                dossier.fees().stream().anyMatch(it -> it.amount() > 0),
                dossier.results().size(),
                (int) dossier.results().stream()
                        .filter(it -> it.resultCode() != null)
                        .count(),
                (int) dossier.results().stream()
                        .filter(it -> it.resultCode() != null && it.url() != null)
                        .count());
    }

    private static @Nullable Instant due(Dossier dossier) {
        return dossier.supplements().stream()
                .flatMap(it -> Optional.ofNullable(it.dueBefore()).stream())
                .findFirst()
                .orElse(dossier.dueAt());
    }

    private static boolean isOpen(Supplement round) {
        return round.receivedAt() == null && !Boolean.TRUE.equals(round.completed());
    }

    private static Duration waited(Supplement round) {
        Instant asked = round.requestedAt();
        Instant came = round.receivedAt();
        return asked == null || came == null || came.isBefore(asked) ? Duration.ZERO : Duration.between(asked, came);
    }
}
