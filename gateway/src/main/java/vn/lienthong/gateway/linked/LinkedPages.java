package vn.lienthong.gateway.linked;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.gateway.content.SqlTime;
import vn.lienthong.gateway.linked.LinkedView.LegView;
import vn.lienthong.gateway.linked.LinkedView.MessageView;
import vn.lienthong.gateway.linked.LinkedView.ReportView;
import vn.lienthong.mappings.dossier.DossierCode;
import vn.lienthong.mappings.linked.HubLeg;
import vn.lienthong.mappings.linked.HubStatus;
import vn.lienthong.routes.linked.Leg;
import vn.lienthong.routes.linked.Standing;

/** Reads linked dossiers, the newest first. */
final class LinkedPages {

    private static final String OPEN = "d.standing IN ('NOT_TAKEN', 'REGISTERING', 'WITH_AGENCIES')";
    private static final String CALLS = "(d.standing = 'NOT_TAKEN' OR (" + OPEN
            + " AND EXISTS (SELECT FROM linked_leg l WHERE l.dossier = d.id AND l.raised_at IS NOT NULL %s)))";
    private static final String SELECT = """
            SELECT d.*, a.state AS a_state, r.state AS r_state FROM linked_dossier d
            LEFT JOIN message a ON a.id = d.acknowledgement LEFT JOIN message r ON r.id = d.registration
            WHERE\s""";

    /** What is looked for; what is null is not asked for. */
    record Filter(
            @Nullable String unit,
            @Nullable Standing status,
            @Nullable Boolean open,
            @Nullable Boolean silent,
            @Nullable HubLeg leg) {}

    /** A dossier's row, and how its two messages stand. */
    private record Shown(
            LinkedDossier dossier,
            @Nullable Instant takenAt,
            @Nullable Instant answeredAt,
            @Nullable String acknowledgement,
            @Nullable String registration,
            byte @Nullable [] findings) {

        static Shown read(ResultSet row) throws SQLException {
            return new Shown(
                    LinkedDossier.read(row),
                    SqlTime.read(row, "taken_at"),
                    SqlTime.read(row, "answered_at"),
                    row.getString("a_state"),
                    row.getString("r_state"),
                    row.getBytes("findings"));
        }
    }

    private final JdbcClient sql;
    private final LinkedRows rows;
    private final LinkedLines lines;
    private final Sealed sealed;

    LinkedPages(JdbcClient sql, LinkedRows rows, LinkedLines lines, Sealed sealed) {
        this.sql = sql;
        this.rows = rows;
        this.lines = lines;
        this.sealed = sealed;
    }

    /** @param after gives what comes after this code in the list, null for its beginning */
    List<LinkedView> page(Filter filter, @Nullable String after, int size) {
        StringBuilder where = new StringBuilder("true");
        Map<String, Object> parameters = new HashMap<>();
        add(where, parameters, "d.unit = :unit", "unit", filter.unit());
        add(where, parameters, "d.standing = :standing", "standing", name(filter.status()));
        add(where, parameters, "d.id < (SELECT id FROM linked_dossier WHERE code = :after)", "after", after);
        String ofLeg = filter.leg() == null ? "" : "AND l.leg = :leg";
        if (filter.silent() != null) {
            where.append(filter.silent() ? " AND " : " AND NOT ").append(CALLS.formatted(ofLeg));
            parameters.put("leg", filter.leg() == null ? "" : filter.leg().name());
        }
        if (filter.open() != null) {
            where.append(filter.open() ? " AND " : " AND NOT ").append(OPEN);
        }
        return views(sql.sql(SELECT + where + " ORDER BY d.id DESC LIMIT :size")
                .params(parameters)
                .param("size", size)
                .query((row, n) -> Shown.read(row))
                .list());
    }

    /** With its reports and its history. */
    Optional<LinkedView> find(DossierCode code) {
        Optional<Shown> found = sql.sql(SELECT + "d.code = :code")
                .param("code", code.text())
                .query((row, n) -> Shown.read(row))
                .optional();
        return found.map(it -> view(rows.withLegs(it.dossier()), it, true));
    }

    private List<LinkedView> views(List<Shown> found) {
        List<LinkedDossier> dossiers =
                rows.withLegs(found.stream().map(Shown::dossier).toList());
        return IntStream.range(0, found.size())
                .mapToObj(i -> view(dossiers.get(i), found.get(i), false))
                .toList();
    }

    private LinkedView view(LinkedDossier it, Shown shown, boolean whole) {
        Standing standing = it.course().standing();
        List<LegView> legs =
                Stream.of(HubLeg.values()).map(which -> leg(it, which)).toList();
        boolean calls = standing == Standing.NOT_TAKEN || legs.stream().anyMatch(leg -> leg.silentSince() != null);
        String trouble = it.course().trouble();
        List<Sealed.Found> findings = whole ? sealed.open(it.id(), shown.findings()) : List.of();
        return new LinkedView(
                it.code().text(),
                it.type().name(),
                it.procedure(),
                it.unit(),
                it.origin(),
                standing.name(),
                LinkedWords.standing(standing),
                it.course().since(),
                calls,
                legs,
                shown.takenAt(),
                message(it.acknowledgement(), "LINKED", shown.acknowledgement()),
                message(it.registration(), "CIVIL_STATUS", shown.registration()),
                standing.ended() ? null : it.course().due(),
                shown.answeredAt(),
                trouble.isEmpty() ? null : trouble,
                findings.isEmpty() ? null : findings,
                whole ? reports(it.id()) : null,
                whole ? lines.of(it.id()) : null);
    }

    private static LegView leg(LinkedDossier it, HubLeg which) {
        Leg leg = it.course().leg(which);
        boolean calls = leg.raisedAt() != null && !it.course().standing().ended();
        return new LegView(
                which.name(),
                LinkedWords.agency(which),
                LinkedWords.part(which, it.type()),
                leg.state().name(),
                LinkedWords.state(leg),
                leg.since(),
                it.course().awaitedSince(which).orElse(null),
                calls ? leg.raisedAt() : null,
                leg.quietUntil(),
                calls ? LinkedWords.advice(which, leg) : null);
    }

    private List<ReportView> reports(UUID dossier) {
        return sql.sql("""
                        SELECT r.status, r.wanted_by, m.id, m.state, m.received_at FROM linked_report r
                        JOIN message m ON m.id = r.message WHERE r.dossier = :dossier ORDER BY m.sequence
                        """)
                .param("dossier", dossier)
                .query((row, n) -> {
                    HubStatus status = HubStatus.valueOf(row.getString("status"));
                    return new ReportView(
                            status.name(),
                            status.words(),
                            SqlTime.required(row, "received_at"),
                            row.getObject("id", UUID.class),
                            row.getString("state"),
                            row.getString("wanted_by"));
                })
                .list();
    }

    private static @Nullable MessageView message(@Nullable UUID message, String lane, @Nullable String state) {
        return message == null || state == null ? null : new MessageView(message, lane, state);
    }

    private static void add(
            StringBuilder where,
            Map<String, Object> parameters,
            String condition,
            String name,
            @Nullable Object value) {
        if (value != null) {
            where.append(" AND ").append(condition);
            parameters.put(name, value);
        }
    }

    private static @Nullable String name(@Nullable Standing standing) {
        return standing == null ? null : standing.name();
    }
}
