package vn.lienthong.gateway.demo.kit;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the gateway has answered with 202, one line each: the step's number, the dossier, the message's id. It outlives the
 * process, so that only what has no answer yet is told again.
 */
public final class Journal implements AutoCloseable {

    private final Map<Integer, String> ids = new ConcurrentHashMap<>();
    private final BufferedWriter out;

    private Journal(BufferedWriter out) {
        this.out = out;
    }

    public static Journal open(Path file) {
        try {
            String before = Files.exists(file) ? Files.readString(file) : "";
            Journal journal =
                    new Journal(Files.newBufferedWriter(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND));
            before.lines().forEach(journal::read);
            if (!before.isEmpty() && !before.endsWith("\n")) {
                journal.line("");
            }
            return journal;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean has(Told step) {
        return ids.containsKey(step.number());
    }

    public int size() {
        return ids.size();
    }

    /** @return the id of the message, where the step has its answer */
    public Optional<String> message(Told step) {
        return Optional.ofNullable(ids.get(step.number()));
    }

    public void accepted(Told step, String id) {
        line(step.number() + "\t" + step.code() + "\t" + id);
        ids.put(step.number(), id);
    }

    @Override
    public synchronized void close() {
        try {
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized void line(String text) {
        try {
            out.write(text + "\n");
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A line that was cut short by a kill does not count: its step is told again, which is harmless. */
    private void read(String line) {
        String[] parts = line.split("\t", -1);
        if (parts.length == 3 && parts[2].length() == 36) {
            ids.put(Integer.valueOf(parts[0]), parts[2]);
        }
    }
}
