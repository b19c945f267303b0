package vn.lienthong.gateway.notice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import vn.lienthong.gateway.ledger.Fate;
import vn.lienthong.gateway.ledger.WayBack;
import vn.lienthong.gateway.origin.Origin;
import vn.lienthong.gateway.origin.Origins;
import vn.lienthong.routes.ledger.Submission;
import vn.lienthong.routes.ledger.Submission.Labels;
import vn.lienthong.routes.message.Kind;
import vn.lienthong.routes.message.Lane;
import vn.lienthong.routes.queue.Content;

/**
 * Writes notices: states whose subject is the message they tell of, numbered by its timeline. So a newer fate supersedes an
 * older one that was not told yet, by the rules that hold for every message.
 */
final class NoticeWriter implements WayBack {

    private final Origins origins;
    private final ObjectMapper json = new ObjectMapper();

    NoticeWriter(Origins origins) {
        this.origins = origins;
    }

    @Override
    public boolean leadsTo(String origin) {
        return origins.find(origin)
                .map(Origin::notices)
                .filter(it -> it.wanted())
                .isPresent();
    }

    @Override
    public Submission notice(UUID id, Fate fate) {
        Content content =
                new Content(hash(fate), fate.what().name(), false, fate.origin(), Long.valueOf(fate.number()));
        return new Submission(
                Lane.PROVINCE,
                Kind.STATE,
                fate.message().toString(),
                content,
                null,
                Labels.NONE,
                bytes(Notice.of(id, fate)));
    }

    private byte[] bytes(Notice notice) {
        try {
            return json.writeValueAsBytes(notice);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a notice is plain data", impossible);
        }
    }

    private static String hash(Fate fate) {
        String identity = fate.message() + "|" + fate.number() + "|" + fate.what();
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(identity.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
