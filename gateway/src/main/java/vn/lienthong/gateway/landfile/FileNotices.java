package vn.lienthong.gateway.landfile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import vn.lienthong.gateway.content.Sha256;
import vn.lienthong.gateway.ledger.WayBack;
import vn.lienthong.mappings.land.LandFileLink;
import vn.lienthong.routes.ledger.Ledger;
import vn.lienthong.routes.ledger.Submission;
import vn.lienthong.routes.ledger.Submission.Labels;
import vn.lienthong.routes.message.Kind;
import vn.lienthong.routes.message.Lane;
import vn.lienthong.routes.queue.Content;

/** Tells the province that the files of a call are here, or are not: states whose subject is the call, so that a newer one counts. */
final class FileNotices {

    private final SealedLinks links;
    private final WayBack wayBack;
    private final Ledger ledger;
    private final ObjectMapper json = new ObjectMapper();
    private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();

    FileNotices(SealedLinks links, WayBack wayBack, Ledger ledger) {
        this.links = links;
        this.wayBack = wayBack;
        this.ledger = ledger;
    }

    /** Joins the caller's transaction. An origin that is told nothing is not told of this either. */
    void accept(List<LandFile> files, int number, Instant now) {
        LandFile first = files.get(0);
        if (!wayBack.leadsTo(first.origin())) {
            return;
        }
        String identity = "land-files|" + first.call() + "|" + number;
        Content content = new Content(
                Sha256.of(identity.getBytes(StandardCharsets.UTF_8)), FileNotice.WHAT, false, first.origin(), (long)
                        number);
        FileNotice notice = new FileNotice(
                ids.generate(),
                first.call(),
                first.dossier(),
                FileNotice.WHAT,
                FileNotice.MEANING,
                now.truncatedTo(ChronoUnit.MILLIS).toString(),
                first.call(),
                number,
                files.stream().map(this::file).toList());
        String subject = "land-files:" + first.call();
        ledger.accept(new Submission(Lane.PROVINCE, Kind.STATE, subject, content, null, Labels.NONE, bytes(notice)));
    }

    private FileNotice.File file(LandFile it) {
        Trouble trouble = it.trouble();
        return new FileNotice.File(
                it.id(),
                links.of(it.id()).map(LandFileLink::name).orElse(null),
                it.state(),
                it.state() == FileState.HERE ? content(it.dossier(), it.id()) : null,
                trouble,
                trouble == null ? null : trouble.title());
    }

    /** Where the origin fetches it. */
    static String content(String dossier, UUID file) {
        return "/api/v1/land/" + dossier + "/files/" + file + "/content";
    }

    private byte[] bytes(FileNotice notice) {
        try {
            return json.writeValueAsBytes(notice);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a notice is plain data", impossible);
        }
    }
}
