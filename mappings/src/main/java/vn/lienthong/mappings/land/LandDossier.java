package vn.lienthong.mappings.land;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.dossier.DossierCode;

/**
 * One land dossier as the province holds it. It shows itself without personal data, and carries no file's bytes.
 *
 * @param code the province's one-stop code, by which the land system knows it too ({@code SoBienNhan})
 * @param oneStopCode another code of the one-stop desk, {@code MaHoSoMotCua}
 * @param version the origin's own evidence of order; no part of the content
 * @param provincial whether the process is the province's, {@code LaQuyTrinhCapTinh}
 * @param area where the property lies today
 * @param procedure national code of the procedure; not on the wire
 * @param process the case of the procedure
 * @param receivedBy account of the officer who received it
 * @param receivedAt when, to the second
 * @param dueAt when the result is due
 * @param propertyAddress in words
 * @param applicant who applies
 * @param parcels what it is about
 * @param papers what was handed in, one at least
 */
public record LandDossier(
        DossierCode code,
        @Nullable String oneStopCode,
        @Nullable Long version,
        boolean provincial,
        LandArea area,
        @Nullable String procedure,
        LandProcess process,
        String receivedBy,
        Instant receivedAt,
        @Nullable Instant dueAt,
        @Nullable String propertyAddress,
        LandApplicant applicant,
        List<Parcel> parcels,
        List<LandPaper> papers) {

    public LandDossier {
        parcels = List.copyOf(parcels);
        papers = List.copyOf(papers);
    }

    @Override
    public String toString() {
        return "LandDossier[" + code + "]";
    }
}
