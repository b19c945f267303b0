package vn.lienthong.gateway.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.lienthong.gateway.vault.KeyedHash;
import vn.lienthong.mappings.identity.Declared;
import vn.lienthong.mappings.identity.IdentityField;
import vn.lienthong.mappings.identity.IdentityVerdict;
import vn.lienthong.mappings.text.Snippet;
import vn.lienthong.routes.identity.Checked;
import vn.lienthong.routes.identity.LookUps;
import vn.lienthong.routes.identity.Purpose;

/** The look-ups in the table {@code identity_lookup}: who asked, when and what for; whom, only as a keyed hash. */
final class SqlLookUps implements LookUps {

    private static final String MATCH = "MATCH";
    private static final Pattern NUMBER = Pattern.compile("\\d{5,}(\\d{4})");

    private final JdbcClient sql;
    private final KeyedHash hash;
    private final IdentitySettings settings;
    private final Clock clock;

    SqlLookUps(JdbcClient sql, KeyedHash hash, IdentitySettings settings, Clock clock) {
        this.sql = sql;
        this.hash = hash;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Optional<Checked.Judged> recent(Declared person) {
        return sql.sql("""
                        SELECT verdict, fields, at FROM identity_lookup
                        WHERE question = :question AND NOT remembered AND verdict IN ('MATCH', 'DIFFERS', 'NOT_FOUND')
                        ORDER BY at DESC LIMIT 1
                        """)
                .param("question", Question.of(person, hash))
                .query((row, n) -> judged(row))
                .optional()
                .filter(it -> it.at().plus(goodFor(it.verdict())).isAfter(clock.instant()));
    }

    @Override
    public void write(Declared person, Purpose purpose, Checked checked, Duration took) {
        sql.sql("""
                        INSERT INTO identity_lookup (id, at, by, officer, purpose, procedure, dossier, message, question,
                                                     verdict, fields, remembered, took_millis)
                        VALUES (:id, :at, :by, :officer, :purpose, :procedure, :dossier, :message, :question,
                                :verdict, :fields, :remembered, :took)
                        """)
                .param("id", UUID.randomUUID())
                .param("at", at(checked).atOffset(ZoneOffset.UTC))
                .param("by", purpose.by())
                .param("officer", shown(purpose.officer()))
                .param("purpose", Snippet.of(purpose.purpose()))
                .param("procedure", purpose.procedure())
                .param("dossier", purpose.dossier())
                .param("message", purpose.message())
                .param("question", Question.of(person, hash))
                .param("verdict", verdict(checked))
                .param("fields", fields(checked))
                .param("remembered", checked instanceof Checked.Judged judged && judged.remembered())
                .param("took", took.toMillis())
                .update();
    }

    private Duration goodFor(IdentityVerdict verdict) {
        return verdict instanceof IdentityVerdict.Match ? settings.rememberMatch() : settings.rememberOther();
    }

    private Instant at(Checked checked) {
        return checked instanceof Checked.Judged judged && !judged.remembered() ? judged.at() : clock.instant();
    }

    private static String verdict(Checked checked) {
        if (checked instanceof Checked.Judged judged) {
            if (judged.verdict() instanceof IdentityVerdict.Match) {
                return MATCH;
            }
            return judged.verdict() instanceof IdentityVerdict.Differs ? "DIFFERS" : "NOT_FOUND";
        }
        return checked instanceof Checked.Unfit ? "UNFIT" : "AWAY";
    }

    /** An account may be the officer's own personal number: the last digits tell officers apart. */
    private static String shown(String officer) {
        return Snippet.of(NUMBER.matcher(officer).replaceAll("***$1"));
    }

    private static String fields(Checked checked) {
        return checked instanceof Checked.Judged judged && judged.verdict() instanceof IdentityVerdict.Differs differs
                ? differs.fields().stream().map(IdentityField::name).collect(Collectors.joining(","))
                : "";
    }

    private static Checked.Judged judged(ResultSet row) throws SQLException {
        Instant at = row.getObject("at", OffsetDateTime.class).toInstant();
        return new Checked.Judged(
                switch (row.getString("verdict")) {
                    case MATCH -> new IdentityVerdict.Match();
                    case "DIFFERS" -> new IdentityVerdict.Differs(fields(row.getString("fields")));
                    default -> new IdentityVerdict.NotFound();
                },
                at,
                true);
    }

    private static Set<IdentityField> fields(String names) {
        return Arrays.stream(names.split(",")).map(IdentityField::valueOf).collect(Collectors.toSet());
    }
}
