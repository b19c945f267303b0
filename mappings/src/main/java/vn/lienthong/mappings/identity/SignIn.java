package vn.lienthong.mappings.identity;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.lienthong.mappings.civilstatus.PartialDate;

/**
 * What a sign-in with VNeID, or at the Portal with a VNeID account, says of who signed in. It does not show itself.
 *
 * @param kind whose account it is
 * @param numbers personal number and old card's number, as far as they were told
 * @param name empty where it was not told
 * @param birth the day, or only the year
 * @param techId the technical id of the account
 * @param level of assurance, 1 or 2; 0 where none was told. What the levels mean is inferred
 * @param source where the account is from, {@code BCA} being the Ministry of Public Security; empty where it was not told
 */
public record SignIn(
        Kind kind,
        List<String> numbers,
        Optional<String> name,
        Optional<PartialDate> birth,
        Optional<String> techId,
        int level,
        Optional<String> source) {

    /** Whose account it is. */
    public enum Kind {
        CITIZEN,
        ENTERPRISE,
        ORGANISATION,
        UNKNOWN
    }

    private static final Pattern LEVEL = Pattern.compile("[1-4]");

    public SignIn {
        numbers = List.copyOf(numbers);
    }

    /** @param claims of a token whose signature, issuer and time were found right */
    public static SignIn of(Map<String, ?> claims) {
        return new SignIn(
                kind(text(claims, "LoaiTaiKhoan").orElse("")),
                Stream.of("SoDinhDanh", "SoCMND")
                        .flatMap(it -> text(claims, it).stream())
                        .toList(),
                text(claims, "HoVaTen"),
                text(claims, "NgayThangNamSinh").flatMap(CitizenReading::date),
                text(claims, "TechID"),
                Stream.of("IAL", "loAs")
                        .flatMap(it -> text(claims, it).stream())
                        .mapToInt(SignIn::level)
                        .max()
                        .orElse(0),
                text(claims, "loginIdp"));
    }

    /** Whether it is the sign-in of the person that a document declares: the same number, and nothing that contradicts. */
    public IdentityVerdict judge(Declared declared) {
        return numbers.contains(declared.number())
                ? IdentityJudge.judge(
                        declared, new Citizen(numbers, name.stream().toList(), birth, Optional.empty()))
                : new IdentityVerdict.NotFound();
    }

    private static Kind kind(String code) {
        return switch (code) {
            case "1" -> Kind.CITIZEN;
            case "2" -> Kind.ENTERPRISE;
            case "3" -> Kind.ORGANISATION;
            default -> Kind.UNKNOWN;
        };
    }

    /** {@code 2}, {@code LoA2}; of several the highest. */
    private static int level(String told) {
        return LEVEL.matcher(told)
                .results()
                .mapToInt(it -> Integer.parseInt(it.group()))
                .max()
                .orElse(0);
    }

    private static Optional<String> text(Map<String, ?> claims, String name) {
        return Optional.ofNullable(claims.get(name))
                .map(Objects::toString)
                .map(String::strip)
                .filter(it -> !it.isEmpty());
    }

    @Override
    public String toString() {
        return "SignIn[" + kind + ", level " + level + "]";
    }
}
