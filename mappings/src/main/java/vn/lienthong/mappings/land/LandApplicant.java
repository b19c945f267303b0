package vn.lienthong.mappings.land;

import org.jspecify.annotations.Nullable;

/** Who applies. It does not show itself. */
public record LandApplicant(
        String name,
        String identityNumber,
        @Nullable String address,
        @Nullable String phone,
        @Nullable String email) {

    @Override
    public String toString() {
        return "LandApplicant[***]";
    }
}
