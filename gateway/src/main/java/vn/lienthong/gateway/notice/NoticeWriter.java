package vn.lienthong.gateway.notice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienthong.gateway.ledger.Fate;
import vn.lienthong.gateway.ledger.WayBack;
import vn.lienthong.gateway.origin.Origin;
import vn.lienthong.gateway.origin.Origins;
import vn.lienthong.routes.ledger.Answers;
import vn.lienthong.routes.ledger.Submission;
import vn.lienthong.routes.ledger.Submission.Labels;
import vn.lienthong.routes.message.Kind;
import vn.lienthong.routes.message.Lane;
import vn.lienthong.routes.message.State;
import vn.lienthong.routes.queue.Content;

/**
 * Writes notices: states whose subject is the message they tell of, numbered by its timeline. So a newer fate supersedes an
 * older one that was not told yet, by the rules that hold for every message.
 */
final class NoticeWriter implements WayBack {

    private final Origins origins;
    private final Answers answers;
    private final ObjectMapper json = new ObjectMapper();

    NoticeWriter(Origins origins, Answers answers) {
        this.origins = origins;
        this.answers = answers;
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
                bytes(Notice.of(id, fate, result(fate))));
    }

    private Notice.@Nullable Result result(Fate fate) {
        return fate.what() == State.DELIVERED && fate.kind() == Kind.REQUEST
                ? answers.of(fate.message())
                        .map(it -> new Notice.Result(it.source(), tree(it.result())))
                        .orElse(null)
                : null;
    }

    private JsonNode tree(byte[] result) {
        try {
            return json.readTree(result);
        } catch (IOException impossible) {
            throw new UncheckedIOException("an answer is kept as JSON", impossible);
        }
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
