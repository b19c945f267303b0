package vn.lienthong.mappings.land;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dossier that was handed in at the land office, as the land system tells of it. It does not show itself. What each field is,
 * {@link LandDossier} says.
 */
public record LandOfficeDossier(
        @Nullable String oneStopCode,
        boolean provincial,
        LandArea area,
        LandProcess process,
        String receivedBy,
        @Nullable Instant receivedAt,
        @Nullable Instant dueAt,
        @Nullable String propertyAddress,
        LandApplicant applicant,
        List<Parcel> parcels,
        List<LandFileLink> papers) {

    public LandOfficeDossier {
        parcels = List.copyOf(parcels);
        papers = List.copyOf(papers);
    }

    @Override
    public String toString() {
        return "LandOfficeDossier[***]";
    }
}
