package vn.lienthong.mappings.identity;

import java.util.Map;
import java.util.Optional;
import vn.lienthong.mappings.civilstatus.Gender;

/**
 * How this province asks the citizen service, and what of its answers is known from one source only, or inferred.
 *
 * @param wire which of the forms in use it is asked in
 * @param operation element of the question; path and name of it are settings, since sister services differ in no more
 * @param namespace of the question's elements
 * @param integrationCode {@code MaTichHop}: 037, citizen information
 * @param names how names are written. Three sources, three styles
 * @param wholeBirth whether the day is sent where it is known; otherwise only the year. Sources differ
 * @param account the elements of 2025, {@code MaDonVi}, {@code TaiKhoan}, {@code SoDienThoai}. One source
 * @param userNameService the further member of the façade with small initials. One source
 * @param generalProcedure {@code MaDVC} where there is no other; {@code VPCP} is in common use
 * @param procedures national codes of local procedures, for {@code MaDVC}
 * @param genders what the codes mean. 1 and 2 are seen, 0 and 3 are reported
 * @param faultIsAbsence whether a SOAP fault means that there is no such person. Known clients take it so; taken as no answer
 *     here, since a failure is not absence
 * @param withoutPersonIsAbsence whether an envelope without a person means that there is none. Known clients take it so
 */
public record IdentityDialect(
        Wire wire,
        String operation,
        String namespace,
        String integrationCode,
        NameStyle names,
        boolean wholeBirth,
        Optional<Account> account,
        Optional<String> userNameService,
        String generalProcedure,
        Map<String, String> procedures,
        Map<String, Gender> genders,
        boolean faultIsAbsence,
        boolean withoutPersonIsAbsence) {

    /** The forms in use. */
    public enum Wire {
        /** SOAP 1.1. */
        SOAP,
        /** The service bus's JSON, members in the service's spelling, with the answer's envelope as text in {@code message}. */
        FACADE,
        /** The same with small initials. */
        FACADE_CAMEL
    }

    /** Who asks, as the questions of 2025 have it. */
    public record Account(String unit, String name, String phone) {

        @Override
        public String toString() {
            return "Account[" + unit + "]";
        }
    }

    public IdentityDialect {
        procedures = Map.copyOf(procedures);
        genders = Map.copyOf(genders);
    }

    /** @return the façade of a provincial service bus, as most sources have it */
    public static IdentityDialect standard() {
        return new IdentityDialect(
                Wire.FACADE,
                "TraCuuThongTinCongDan",
                "http://dancuquocgia.bca",
                "037",
                NameStyle.FOLDED,
                true,
                Optional.empty(),
                Optional.empty(),
                "VPCP",
                Map.of(),
                Map.of("1", Gender.MALE, "2", Gender.FEMALE, "0", Gender.UNDETERMINED, "3", Gender.UNDETERMINED),
                false,
                true);
    }

    public IdentityDialect wire(Wire value) {
        return new IdentityDialect(
                value,
                operation,
                namespace,
                integrationCode,
                names,
                wholeBirth,
                account,
                userNameService,
                generalProcedure,
                procedures,
                genders,
                faultIsAbsence,
                withoutPersonIsAbsence);
    }

    String procedure(String code) {
        return procedures.getOrDefault(code, generalProcedure);
    }
}
