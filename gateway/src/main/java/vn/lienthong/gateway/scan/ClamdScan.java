package vn.lienthong.gateway.scan;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One file, sent to clamd as it comes ({@code INSTREAM}: parts, each with its length before it, and one without bytes at the end).
 * A small part of it is in memory.
 */
final class ClamdScan implements Scan {

    /** What becomes of a file. */
    interface Endings {

        void clean();

        /** @param bytes of it that were seen */
        void infected(String signature, long bytes);

        /** @param why in the words of the line or of clamd */
        void notScanned(String why);
    }

    private static final int HEAD = Integer.BYTES;
    private static final int PART = 16 * 1024;

    private final ScannerSettings settings;
    private final Endings endings;
    private final ByteBuffer part = ByteBuffer.allocate(HEAD + PART).position(HEAD);
    private @Nullable ClamdTalk talk;
    private long bytes;

    ClamdScan(ScannerSettings settings, Endings endings) {
        this.settings = settings;
        this.endings = endings;
    }

    @Override
    public void write(byte[] from, int offset, int length) {
        bytes += length;
        if (bytes > settings.largest().toBytes()) {
            throw NotClean.tooLong(settings.largest().toBytes());
        }
        int at = offset;
        while (at < offset + length) {
            int taken = Math.min(part.remaining(), offset + length - at);
            part.put(from, at, taken);
            at += taken;
            if (!part.hasRemaining()) {
                send();
            }
        }
    }

    @Override
    public boolean end() {
        if (part.position() > HEAD) {
            send();
        }
        judge(Verdict.of(heard(), true));
        endings.clean();
        return true;
    }

    @Override
    public void close() {
        if (talk != null) {
            talk.close();
        }
    }

    private void send() {
        Optional<String> early;
        try {
            if (talk == null) {
                talk = ClamdTalk.begin(settings, "INSTREAM");
            }
            early = talk.early();
            if (early.isEmpty()) {
                talk.say(part.putInt(0, part.position() - HEAD).flip());
                part.clear().position(HEAD);
            }
        } catch (IOException failed) {
            early = Optional.of(lastWords(failed));
        }
        early.ifPresent(it -> judge(Verdict.of(it, false)));
    }

    /** What clamd had to say before the line broke counts for more than that it broke. */
    private String lastWords(IOException failed) {
        try {
            return talk == null ? message(failed) : talk.early().orElseGet(() -> message(failed));
        } catch (IOException nothingSaid) {
            return message(failed);
        }
    }

    private String heard() {
        try {
            if (talk == null) {
                talk = ClamdTalk.begin(settings, "INSTREAM");
            }
            talk.say(ByteBuffer.allocate(HEAD));
            return talk.answer();
        } catch (IOException failed) {
            return lastWords(failed);
        }
    }

    private void judge(Verdict verdict) {
        if (verdict instanceof Verdict.Infected infected) {
            endings.infected(infected.signature(), bytes);
            throw NotClean.infected(infected.signature());
        }
        if (verdict instanceof Verdict.None none) {
            endings.notScanned(none.answer());
            throw NotClean.notScanned();
        }
    }

    private static String message(IOException failed) {
        return String.valueOf(failed.getMessage());
    }
}
