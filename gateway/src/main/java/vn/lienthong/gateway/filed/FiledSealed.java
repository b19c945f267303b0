package vn.lienthong.gateway.filed;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienthong.gateway.vault.KeyDestroyed;
import vn.lienthong.gateway.vault.Vault;
import vn.lienthong.mappings.Finding;
import vn.lienthong.mappings.Words;
import vn.lienthong.mappings.npsp.FiledCall;
import vn.lienthong.mappings.npsp.FiledFile;

/** What the Portal handed over, and what is wrong with it: about people, and so sealed. */
final class FiledSealed {

    private static final byte LINE_END = '\n';

    /** What stands before the content of a call. @param readable whether the content is a dossier, or bytes that are none */
    record Head(boolean readable, String madonvi, Map<String, FiledFile> files) {}

    /** A call as it is kept. */
    record Body(Head head, byte[] content) {

        static Body of(FiledCall call) {
            return new Body(new Head(true, call.madonvi(), call.files()), call.content());
        }

        static Body unreadable(byte[] first) {
            return new Body(new Head(false, "", Map.of()), first);
        }
    }

    /** One finding, as it is kept and shown. */
    record Found(String pointer, String rule, Words message, Words remedy) {}

    private final Vault vault;
    private final ObjectMapper json = new ObjectMapper();

    FiledSealed(Vault vault) {
        this.vault = vault;
    }

    byte[] body(UUID dossier, int n, Body body) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            bytes.writeBytes(json.writeValueAsBytes(body.head()));
            bytes.write(LINE_END);
            bytes.writeBytes(body.content());
            return vault.seal(bytes.toByteArray(), context(dossier, n));
        } catch (IOException impossible) {
            throw new UncheckedIOException("plain data in memory was not written", impossible);
        }
    }

    /** @throws KeyDestroyed when the key of its month was destroyed */
    Body body(UUID dossier, int n, byte[] sealed) {
        byte[] bytes = vault.open(sealed, context(dossier, n));
        int end = 0;
        while (bytes[end] != LINE_END) {
            end++;
        }
        try {
            Head head = json.readValue(bytes, 0, end, Head.class);
            return new Body(head, Arrays.copyOfRange(bytes, end + 1, bytes.length));
        } catch (IOException impossible) {
            throw new UncheckedIOException("what was kept as JSON is none", impossible);
        }
    }

    byte[] findings(UUID dossier, int n, List<Finding> findings) {
        List<Found> found = findings.stream()
                .map(it -> new Found(it.pointer(), it.rule(), it.message(), it.remedy()))
                .toList();
        try {
            return vault.seal(json.writeValueAsBytes(found), context(dossier, n) + ":findings");
        } catch (IOException impossible) {
            throw new UncheckedIOException("findings are plain data", impossible);
        }
    }

    /** @return empty where there are none, or their key was destroyed */
    List<Found> findings(UUID dossier, int n, byte @Nullable [] sealed) {
        if (sealed == null) {
            return List.of();
        }
        try {
            return List.of(json.readValue(vault.open(sealed, context(dossier, n) + ":findings"), Found[].class));
        } catch (KeyDestroyed gone) {
            return List.of();
        } catch (IOException impossible) {
            throw new UncheckedIOException("findings are kept as JSON", impossible);
        }
    }

    private static String context(UUID dossier, int n) {
        return "filed:" + dossier + ":" + n;
    }
}
