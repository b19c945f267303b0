package vn.lienthong.gateway.identity;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;
import vn.lienthong.mappings.identity.IdentityDialect;
import vn.lienthong.mappings.identity.IdentityDialect.Account;
import vn.lienthong.mappings.identity.IdentityDialect.Wire;
import vn.lienthong.mappings.identity.NameStyle;

/**
 * What of the service's words is known from one source only, or inferred: {@code lienthong.identity.words.*}.
 *
 * @param names how names are written
 * @param wholeBirth whether the day of birth is sent where it is known, otherwise the year only
 * @param unit of the account of 2025; the three go only where it is set
 * @param userNameService a further member of the façade with small initials
 * @param generalProcedure {@code MaDVC} where there is no other
 * @param procedures national codes of local procedures
 * @param faultIsAbsence whether a SOAP fault means that there is no such person
 */
public record ServiceWords(
        @DefaultValue("FOLDED") NameStyle names,
        @DefaultValue("true") boolean wholeBirth,
        @Nullable String unit,
        @DefaultValue("") String account,
        @DefaultValue("") String phone,
        @Nullable String userNameService,
        @DefaultValue("VPCP") String generalProcedure,
        @DefaultValue Map<String, String> procedures,
        @DefaultValue("false") boolean faultIsAbsence) {

    IdentityDialect dialect(Wire wire) {
        IdentityDialect usual = IdentityDialect.standard();
        return new IdentityDialect(
                wire,
                usual.operation(),
                usual.namespace(),
                usual.integrationCode(),
                names,
                wholeBirth,
                Optional.ofNullable(unit).map(it -> new Account(it, account, phone)),
                Optional.ofNullable(userNameService),
                generalProcedure,
                procedures,
                usual.genders(),
                faultIsAbsence,
                usual.withoutPersonIsAbsence());
    }
}
