package vn.lienthong.gateway.filed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import vn.lienthong.gateway.content.Sha256;
import vn.lienthong.mappings.Words;
import vn.lienthong.mappings.dossier.CanonicalContent;
import vn.lienthong.mappings.json.SortedJson;
import vn.lienthong.mappings.npsp.FiledDossier;
import vn.lienthong.mappings.npsp.FiledFile;
import vn.lienthong.mappings.unit.Commune;
import vn.lienthong.mappings.unit.UnitOnDossier;
import vn.lienthong.routes.ledger.Ledger;
import vn.lienthong.routes.ledger.Submission;
import vn.lienthong.routes.ledger.Submission.Labels;
import vn.lienthong.routes.message.Kind;
import vn.lienthong.routes.message.Lane;
import vn.lienthong.routes.queue.Content;

/** Brings filed dossiers to the provincial systems: messages on the lane back, whose subject is the filed dossier. */
final class FiledNotices {

    private static final Words AT_THE_PORTAL = new Words(
            "Tệp ở địa chỉ của Cổng; trục chưa tải về",
            "The file is at the Portal's address; the gateway has not fetched it");

    private final Ledger ledger;
    private final ObjectMapper json = new ObjectMapper();
    private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();

    FiledNotices(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Joins the caller's transaction. @return the message that carries it */
    UUID accept(UUID id, String origin, FiledDossier filed, UnitOnDossier unit, Instant now) {
        Content content = new Content(
                Sha256.of(id.toString().getBytes(StandardCharsets.UTF_8)), FiledNotice.WHAT, true, origin, 1L);
        Labels labels = Labels.of(null, filed.dossier().procedure().code(), unit);
        byte[] body = bytes(notice(id, filed, unit, now));
        return ledger.accept(new Submission(Lane.PROVINCE, Kind.STATE, id.toString(), content, null, labels, body))
                .id();
    }

    private FiledNotice notice(UUID id, FiledDossier filed, UnitOnDossier unit, Instant now) {
        return new FiledNotice(
                ids.generate(),
                id,
                filed.dossier().code().text(),
                Kind.STATE,
                FiledNotice.WHAT,
                FiledNotice.MEANING,
                now.truncatedTo(ChronoUnit.MILLIS).toString(),
                1,
                new FiledNotice.Unit(
                        unit.code(),
                        unit.before().map(Commune::label).orElse(null),
                        unit.since().map(Commune::label).orElse(null)),
                filed.papers().stream().map(FiledNotices::file).toList(),
                text(SortedJson.bytes(filed.form())),
                text(CanonicalContent.canonicalJson(filed.dossier())));
    }

    private static FiledNotice.File file(FiledDossier.Paper paper) {
        FiledFile file = paper.file();
        return file == null
                ? new FiledNotice.File(paper.document(), null, null, AT_THE_PORTAL)
                : new FiledNotice.File(paper.document(), file.id(), file.sha256(), null);
    }

    private byte[] bytes(FiledNotice notice) {
        try {
            return json.writeValueAsBytes(notice);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a notice is plain data", impossible);
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
