package vn.lienthong.mappings.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Text without guessing: UTF-16 where a byte order mark says so, else UTF-8; a byte that does not belong ends the reading. */
final class TextReader {

    private static final int MARK = 3;

    private TextReader() {}

    static Reader of(InputStream bytes, byte[] head) {
        try {
            return of(bytes, head, charset(head));
        } catch (IOException broken) {
            throw Troubles.interrupted();
        }
    }

    private static Reader of(InputStream bytes, byte[] head, Charset charset) throws IOException {
        bytes.skipNBytes(markLength(head));
        return new InputStreamReader(
                bytes,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private static Charset charset(byte[] head) {
        if (begins(head, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        return begins(head, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
    }

    private static int markLength(byte[] head) {
        if (begins(head, 0xEF, 0xBB, 0xBF)) {
            return MARK;
        }
        return charset(head).equals(StandardCharsets.UTF_8) ? 0 : 2;
    }

    private static boolean begins(byte[] head, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= head.length || (head[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
