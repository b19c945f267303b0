package vn.lienthong.gateway.linked;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.gateway.content.Sha256;
import vn.lienthong.mappings.Words;
import vn.lienthong.mappings.linked.HubMessage;
import vn.lienthong.mappings.linked.HubMessage.Details;
import vn.lienthong.mappings.linked.HubMessages;
import vn.lienthong.mappings.linked.HubStatus;
import vn.lienthong.routes.ledger.Answers;
import vn.lienthong.routes.ledger.Ledger;
import vn.lienthong.routes.ledger.Receipt;
import vn.lienthong.routes.ledger.Submission;
import vn.lienthong.routes.ledger.Submission.Labels;
import vn.lienthong.routes.linked.HubMarks;
import vn.lienthong.routes.message.Kind;
import vn.lienthong.routes.message.Lane;
import vn.lienthong.routes.queue.Content;

/**
 * Puts reports on the lane to the hub, in the order that the hub takes: what belongs before a report and was not reported is
 * accepted before it, in the same transaction. A result goes only with the entry that the registry gave.
 */
final class LinkedReports {

    /** Who sends what the gateway reports by itself: no origin, so that none is told what became of what it did not send. */
    static final String SENDER = "linked";

    /** What became of a wish to report. */
    sealed interface Reported {
        /** @param repeated whether it had been reported before */
        record Taken(UUID message, boolean repeated) implements Reported {}

        record Denied(Words why) implements Reported {}
    }

    private static final Words NO_RESULT = new Words(
            "Hệ thống hộ tịch chưa trả kết quả; khi có, trục tự báo hub",
            "The registry has given no result yet; once it has, the gateway reports it by itself");
    private static final Words ENDED = new Words(
            "Hồ sơ đã có kết thúc khác được báo cho hub", "Another end of the dossier was reported to the hub already");

    private static final String BEFORE = """
            SELECT r.status, r.message FROM linked_report r JOIN message m ON m.id = r.message
            WHERE r.dossier = :dossier AND m.state <> 'CANCELLED'
            """;

    private final JdbcClient sql;
    private final Ledger ledger;
    private final Answers answers;

    LinkedReports(JdbcClient sql, Ledger ledger, Answers answers) {
        this.sql = sql;
        this.ledger = ledger;
        this.answers = answers;
    }

    /** A wish to report; joins the caller's transaction, in which the dossier and its queue to the hub are locked. */
    Reported accept(LinkedDossier it, HubStatus status, Instant at, Details details, @Nullable String wantedBy) {
        Map<HubStatus, UUID> before = before(it.id());
        UUID earlier = before.get(status);
        if (earlier != null && status != HubStatus.SUPPLEMENT_REQUESTED) {
            return new Reported.Taken(earlier, true);
        }
        if (hasEnded(before.keySet(), status)) {
            return new Reported.Denied(ENDED);
        }
        Optional<UUID> entry = status == HubStatus.RESULT ? entry(it) : Optional.empty();
        var missing = status.missingBefore(before.keySet());
        if (missing.contains(HubStatus.RESULT) || (status == HubStatus.RESULT && entry.isEmpty())) {
            return new Reported.Denied(NO_RESULT);
        }
        missing.forEach(step -> put(it, step, at, Details.NONE, null, null));
        Receipt receipt = put(it, status, at, details, entry.orElse(null), wantedBy);
        return new Reported.Taken(receipt.id(), receipt instanceof Receipt.Same);
    }

    private static boolean hasEnded(Set<HubStatus> before, HubStatus status) {
        boolean hasResult = before.contains(HubStatus.RESULT) && status != HubStatus.RETURNED;
        return hasResult || before.stream().anyMatch(HubStatus::isLast);
    }

    private Map<HubStatus, UUID> before(UUID dossier) {
        Map<HubStatus, UUID> before = new EnumMap<>(HubStatus.class);
        sql.sql(BEFORE).param("dossier", dossier).query(row -> {
            before.put(HubStatus.valueOf(row.getString("status")), row.getObject("message", UUID.class));
        });
        return before;
    }

    /** The message whose answer is the entry in the register, where there is one. */
    private Optional<UUID> entry(LinkedDossier it) {
        return sql.sql("SELECT message FROM follow_up WHERE subject = :code AND standing = 'COMPLETED'")
                .param("code", it.code().text())
                .query(UUID.class)
                .optional()
                .filter(message -> answers.of(message).isPresent());
    }

    private Receipt put(
            LinkedDossier it,
            HubStatus status,
            Instant at,
            Details details,
            @Nullable UUID registration,
            @Nullable String wantedBy) {
        HubMessage report = new HubMessage.Report(it.code(), it.procedure(), status, at, details, registration);
        String identity = it.code() + "|" + status
                + (status == HubStatus.SUPPLEMENT_REQUESTED ? "|" + details.supplementBy() + "|" + details.note() : "");
        Content content = new Content(
                Sha256.of(identity.getBytes(StandardCharsets.UTF_8)),
                HubMarks.of(report),
                false,
                wantedBy == null ? SENDER : wantedBy,
                null);
        Receipt receipt = ledger.accept(new Submission(
                Lane.LINKED,
                Kind.EVENT,
                it.code().text(),
                content,
                null,
                new Labels(null, it.procedure(), it.unit()),
                HubMessages.write(report)));
        sql.sql("""
                        INSERT INTO linked_report (message, dossier, status, wanted_by)
                        VALUES (:message, :dossier, :status, :wantedBy) ON CONFLICT (message) DO NOTHING
                        """)
                .param("message", receipt.id())
                .param("dossier", it.id())
                .param("status", status.name())
                .param("wantedBy", wantedBy)
                .update();
        return receipt;
    }
}
