package vn.lienthong.gateway.filed;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.Words;
import vn.lienthong.routes.message.Kind;

/**
 * What a provincial system reads of a dossier that a citizen filed at the Portal.
 *
 * @param notice its own id: a second one with the same id is a repeat
 * @param message the filed dossier's id at the gateway
 * @param dossier its national code
 * @param what always {@code FILED}
 * @param number always 1: it is told once
 * @param form what the Portal sent and the dossier has no field for, such as the data of the electronic form
 * @param document the dossier
 */
@JsonInclude(Include.NON_NULL)
record FiledNotice(
        UUID notice,
        UUID message,
        String dossier,
        Kind kind,
        String what,
        Words meaning,
        String at,
        int number,
        Unit unit,
        List<File> files,
        @JsonRawValue String form,
        @JsonRawValue String document) {

    static final String WHAT = "FILED";
    static final Words MEANING = new Words(
            "Công dân nộp hồ sơ trên Cổng Dịch vụ công quốc gia", "A citizen filed a dossier at the national Portal");

    /** The unit it is for: as it was named, and what that was before and is since a reorganisation. */
    @JsonInclude(Include.NON_NULL)
    record Unit(
            String code, @Nullable String before, @Nullable String since) {}

    /**
     * The file of one document.
     *
     * @param document its place among the dossier's documents, from 0
     * @param attachment where it is here, {@code GET /api/v1/attachments/{id}}
     * @param note where it is not here: the document's address is the Portal's
     */
    @JsonInclude(Include.NON_NULL)
    record File(
            int document,
            @Nullable UUID attachment,
            @Nullable String sha256,
            @Nullable Words note) {}
}
