package vn.lienthong.gateway.ledger;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.routes.ledger.Receipt;
import vn.lienthong.routes.ledger.Submission;

/** The origins' own references, by which they may send the same again without harm. */
final class References {

    /** A reference is its origin's, on one lane. */
    record Of(String origin, String lane, String reference) {}

    private final JdbcClient sql;

    References(JdbcClient sql) {
        this.sql = sql;
    }

    /** @param submission which has a reference */
    static Of of(Submission submission) {
        return new Of(submission.content().origin(), submission.lane().name(), String.valueOf(submission.reference()));
    }

    /** What was accepted under the submission's reference, or what contradicts it. */
    Optional<Receipt> earlier(Submission submission) {
        if (submission.reference() == null) {
            return Optional.empty();
        }
        return sql.sql("SELECT message, hash FROM receipt WHERE origin = :origin AND lane = :lane AND reference = :ref")
                .param("origin", submission.content().origin())
                .param("lane", submission.lane().name())
                .param("ref", submission.reference())
                .query((row, n) -> {
                    UUID id = row.getObject("message", UUID.class);
                    String hash = row.getString("hash");
                    return hash.equals(submission.content().hash())
                            ? (Receipt) new Receipt.Same(id)
                            : new Receipt.Conflict(
                                    id, hash, submission.content().hash());
                })
                .optional();
    }

    /** Those of the submissions' references under which something was accepted. */
    Set<Of> known(Collection<Submission> submissions) {
        List<Of> asked = submissions.stream()
                .filter(it -> it.reference() != null)
                .map(References::of)
                .toList();
        if (asked.isEmpty()) {
            return new HashSet<>();
        }
        return new HashSet<>(sql.sql("""
                        SELECT origin, lane, reference FROM receipt
                        WHERE (origin, lane, reference) IN (SELECT * FROM unnest(:origins, :lanes, :references))
                        """)
                .param("origins", asked.stream().map(Of::origin).toArray(String[]::new))
                .param("lanes", asked.stream().map(Of::lane).toArray(String[]::new))
                .param("references", asked.stream().map(Of::reference).toArray(String[]::new))
                .query((row, n) -> new Of(row.getString(1), row.getString(2), row.getString(3)))
                .list());
    }
}
