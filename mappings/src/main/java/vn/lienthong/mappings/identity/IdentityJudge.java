package vn.lienthong.mappings.identity;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.civilstatus.Gender;
import vn.lienthong.mappings.civilstatus.PartialDate;

/** Compares a declared person with a known one. What either does not tell contradicts nothing. */
public final class IdentityJudge {

    private IdentityJudge() {}

    public static IdentityVerdict judge(Declared declared, Citizen known) {
        var differing = EnumSet.noneOf(IdentityField.class);
        if (!known.names().isEmpty() && known.names().stream().noneMatch(it -> SameName.same(it, declared.name()))) {
            differing.add(IdentityField.NAME);
        }
        if (known.birth().filter(it -> contradict(it, declared.birth())).isPresent()) {
            differing.add(IdentityField.BIRTH);
        }
        if (known.gender().filter(it -> contradict(it, declared.gender())).isPresent()) {
            differing.add(IdentityField.GENDER);
        }
        return differing.isEmpty() ? new IdentityVerdict.Match() : new IdentityVerdict.Differs(differing);
    }

    /** As precisely as both are known. */
    private static boolean contradict(PartialDate known, @Nullable PartialDate declared) {
        return declared != null
                && (known.year() != declared.year()
                        || contradict(known.month(), declared.month())
                        || contradict(known.day(), declared.day()));
    }

    private static boolean contradict(@Nullable Integer known, @Nullable Integer declared) {
        return known != null && declared != null && !Objects.equals(known, declared);
    }

    private static boolean contradict(Gender known, @Nullable Gender declared) {
        return Optional.ofNullable(declared)
                .filter(it -> it != Gender.UNDETERMINED && known != Gender.UNDETERMINED && it != known)
                .isPresent();
    }
}
