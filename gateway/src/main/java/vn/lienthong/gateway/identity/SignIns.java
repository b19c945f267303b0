package vn.lienthong.gateway.identity;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import vn.lienthong.gateway.vault.KeyedHash;
import vn.lienthong.mappings.dossier.Applicant;
import vn.lienthong.mappings.identity.Declared;
import vn.lienthong.mappings.identity.SignIn;
import vn.lienthong.routes.npsp.VerifiedAccounts;

/** Sign-ins whose token was found right, by keyed hashes, in the table {@code sign_in}; what the Portal is told of accounts. */
public final class SignIns implements VerifiedAccounts {

    /** What came of a token. */
    public sealed interface Shown {

        /** @param verified whether the account counts as verified */
        record Good(SignIn signIn, boolean verified) implements Shown {}

        /** Forged, for somebody else, too old, or without the nonce. */
        record Bad() implements Shown {}

        /** The issuer's keys cannot be read, so that nobody can tell. */
        record Unknown() implements Shown {}
    }

    private final JwtDecoder decoder;
    private final JdbcClient sql;
    private final KeyedHash hash;
    private final SignInSettings settings;
    private final Clock clock;

    SignIns(JwtDecoder decoder, JdbcClient sql, KeyedHash hash, SignInSettings settings, Clock clock) {
        this.decoder = decoder;
        this.sql = sql;
        this.hash = hash;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Checks an id token and keeps that its bearer signed in.
     *
     * @param nonce what the province's system gave the issuer for this sign-in
     * @param by the origin that shows it
     */
    public Shown show(String idToken, String nonce, String by) {
        try {
            Jwt token = decoder.decode(idToken);
            if (nonce.isBlank() || !nonce.equals(token.getClaimAsString("nonce"))) {
                return new Shown.Bad();
            }
            SignIn signIn = SignIn.of(token.getClaims());
            boolean verified = signIn.level() >= settings.level()
                    && signIn.name().isPresent()
                    && !signIn.numbers().isEmpty();
            signIn.name().ifPresent(name -> signIn.numbers().forEach(it -> keep(it, name, signIn.level(), by)));
            return new Shown.Good(signIn, verified);
        } catch (BadJwtException bad) {
            return new Shown.Bad();
        } catch (JwtException unavailable) {
            return new Shown.Unknown();
        }
    }

    @Override
    public boolean verified(Applicant applicant) {
        return applicant.identities().stream()
                .map(it -> Question.of(Declared.of(it.number(), applicant.name()), hash))
                .anyMatch(this::signedIn);
    }

    private boolean signedIn(String account) {
        Instant from = clock.instant().minus(settings.goodFor());
        return sql.sql(
                        "SELECT EXISTS (SELECT FROM sign_in WHERE account = :account AND level >= :level AND at >= :from)")
                .param("account", account)
                .param("level", settings.level())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    private void keep(String number, String name, int level, String by) {
        sql.sql("""
                        INSERT INTO sign_in (account, at, level, by) VALUES (:account, :now, :level, :by)
                        ON CONFLICT (account) DO UPDATE SET at = :now, level = :level, by = :by
                        """)
                .param("account", Question.of(Declared.of(number, name), hash))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("level", level)
                .param("by", by)
                .update();
    }
}
