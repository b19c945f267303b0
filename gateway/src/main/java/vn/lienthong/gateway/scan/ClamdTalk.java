package vn.lienthong.gateway.scan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousSocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One connection to clamd, for one command. No wait is without an end, and what clamd says early is heard. */
final class ClamdTalk implements AutoCloseable {

    private static final int LONGEST_ANSWER = 1024;

    private final AsynchronousSocketChannel line;
    private final Duration patience;
    private final ByteBuffer heard = ByteBuffer.allocate(LONGEST_ANSWER);
    private Future<Integer> hearing;

    private ClamdTalk(AsynchronousSocketChannel line, Duration patience) {
        this.line = line;
        this.patience = patience;
        this.hearing = line.read(heard);
    }

    /** @param command without its marks, such as {@code INSTREAM} */
    static ClamdTalk begin(ScannerSettings settings, String command) throws IOException {
        AsynchronousSocketChannel line = AsynchronousSocketChannel.open();
        try {
            waited(line.connect(settings.place()), settings.connectTimeout(), "no connection");
            ClamdTalk talk = new ClamdTalk(line, settings.answerTimeout());
            talk.say(ByteBuffer.wrap(("z" + command + "\0").getBytes(StandardCharsets.US_ASCII)));
            return talk;
        } catch (IOException | RuntimeException failed) {
            line.close();
            throw failed instanceof IOException io ? io : new IOException("no connection", failed);
        }
    }

    void say(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            waited(line.write(bytes), patience, "it takes nothing in");
        }
    }

    /** What was said without being waited for. */
    Optional<String> early() throws IOException {
        while (hearing.isDone()) {
            if (heardAll(patience)) {
                return Optional.of(text());
            }
        }
        return Optional.empty();
    }

    /** Waits for all that is said. */
    String answer() throws IOException {
        long end = System.nanoTime() + patience.toNanos();
        boolean all = heardAll(patience);
        while (!all) {
            all = heardAll(Duration.ofNanos(Math.max(0, end - System.nanoTime())));
        }
        return text();
    }

    @Override
    public void close() {
        try {
            line.close();
        } catch (IOException gone) {
            throw new UncheckedIOException("a connection to the scanner cannot be closed", gone);
        }
    }

    private boolean heardAll(Duration longest) throws IOException {
        int n = waited(hearing, longest, "no answer");
        if (n < 0 || !heard.hasRemaining()) {
            throw new IOException(n < 0 ? "cut off" : "an endless answer");
        }
        if (heard.get(heard.position() - 1) == 0) {
            return true;
        }
        hearing = line.read(heard);
        return false;
    }

    private String text() {
        return new String(heard.array(), 0, heard.position() - 1, StandardCharsets.UTF_8).strip();
    }

    private static <T> T waited(Future<T> work, Duration patience, String otherwise) throws IOException {
        try {
            return work.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            throw new IOException(otherwise + " within " + patience.toMillis() + " ms", late);
        } catch (ExecutionException failed) {
            throw new IOException(String.valueOf(failed.getCause()), failed);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", stop);
        }
    }
}
