package vn.lienthong.mappings.civilstatus;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.dossier.DossierCode;

/**
 * One civil-status dossier as the province holds it. It shows itself without personal data, and carries no file's bytes.
 *
 * @param type what it asks for; {@code content} is the record of that type
 * @param code the province's one-stop code, {@code maHoSoMCDT}
 * @param linkedCode the national code of a linked dossier, {@code G22…}; absent when it is not linked
 * @param registryUnit code of the commune that registers, {@code maDonVi}: five digits
 * @param receivedAt when the one-stop desk received it, to the second
 * @param procedure national code of the procedure
 * @param version the origin's own evidence of order; no part of the content
 * @param content the form, field by field
 * @param attachments what was handed in with it
 */
public record CivilDossier(
        CivilType type,
        DossierCode code,
        @Nullable String linkedCode,
        String registryUnit,
        Instant receivedAt,
        String procedure,
        @Nullable Long version,
        CivilRecord content,
        List<AttachmentRef> attachments) {

    public CivilDossier {
        attachments = List.copyOf(attachments);
        if (content.type() != type) {
            throw new IllegalArgumentException("the content is not of the dossier's type");
        }
    }

    /** @return the day of reception in Viet Nam */
    public LocalDate receivedOn() {
        return LocalDate.ofInstant(receivedAt, CivilTime.VIETNAM);
    }

    @Override
    public String toString() {
        return "CivilDossier[" + type + ", " + code + "]";
    }
}
