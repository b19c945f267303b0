package vn.lienthong.gateway.paper;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lienthong.gateway.vault.KeyedHash;
import vn.lienthong.mappings.text.Canonical;

/**
 * What proves that a request asks for a certain entry, as keyed hashes: the personal number, in registers that have one entry
 * for a person; the personal number and the day of registration; or name and birth date with place, book and number.
 */
final class Evidence {

    private static final Pattern LEADING_ZEROS = Pattern.compile("(?<!\\d)0+(?=\\d)");
    private static final int WHOLE_DAY = 10;
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    private final KeyedHash hash;
    private final Set<String> singleEntryKinds;

    /** @param singleEntryKinds kinds of copies of registers that have one entry for a person, as documents name them */
    Evidence(KeyedHash hash, Set<String> singleEntryKinds) {
        this.hash = hash;
        this.singleEntryKinds = singleEntryKinds.stream().map(Evidence::plain).collect(Collectors.toUnmodifiableSet());
    }

    Set<String> of(Wanted wanted) {
        Set<String> proofs = new LinkedHashSet<>();
        String kind = plain(wanted.copyKind());
        if (!wanted.personalNumber().isEmpty()) {
            String person = kind + "|" + wanted.personalNumber();
            if (singleEntryKinds.contains(kind)) {
                proofs.add(hash.of("person|" + person));
            }
            if (wanted.registeredOn().length() == WHOLE_DAY) {
                proofs.add(hash.of("day|" + person + "|" + wanted.registeredOn()));
            }
        }
        if (Stream.of(wanted.name(), wanted.born(), wanted.book(), wanted.number())
                .noneMatch(String::isEmpty)) {
            String entry = String.join(
                    "|",
                    kind,
                    Canonical.spoken(wanted.name()),
                    wanted.born(),
                    plain(wanted.book()),
                    plain(wanted.number()));
            Stream.of("unit|" + wanted.unit(), "then|" + Canonical.spoken(wanted.unitThen()))
                    .filter(place -> !place.endsWith("|"))
                    .forEach(place -> proofs.add(hash.of("entry|" + place + "|" + entry)));
        }
        return proofs;
    }

    /** Whether nothing that the request says speaks against the entry; what one of them does not say is no contradiction. */
    static boolean agree(Wanted asked, Wanted known) {
        return same(Canonical.spoken(asked.name()), Canonical.spoken(known.name()))
                && dates(asked.born(), known.born())
                && same(asked.personalNumber(), known.personalNumber())
                && dates(asked.registeredOn(), known.registeredOn())
                && same(plain(asked.book()), plain(known.book()))
                && same(plain(asked.number()), plain(known.number()))
                && (asked.gender() == null || known.gender() == null || asked.gender() == known.gender());
    }

    /** Codes and numbers as they are compared: {@code "02 / 2003"} is {@code "2/2003"}. */
    static String plain(String text) {
        String code = BLANKS.matcher(Canonical.nfc(Canonical.code(text)))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return LEADING_ZEROS.matcher(code).replaceAll("");
    }

    private static boolean same(String one, String other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    /** A date may be known in part. */
    private static boolean dates(String one, String other) {
        return one.startsWith(other) || other.startsWith(one);
    }
}
