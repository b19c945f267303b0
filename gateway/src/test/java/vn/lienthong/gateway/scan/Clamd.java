package vn.lienthong.gateway.scan;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A stand-in for clamd that speaks its protocol and finds the standard test file, in zips too; it can misbehave in many ways. */
public final class Clamd implements AutoCloseable {

    /** How it answers a file. */
    public enum Manner {
        RIGHTLY,
        /** Takes all of it, and says nothing. */
        SILENT,
        /** Takes nothing in. */
        FROZEN,
        CUT,
        NONSENSE,
        ENDLESS,
        /** Calls it clean before it has seen the end. */
        HASTY,
        /** As one whose {@code StreamMaxLength} is short. */
        TOO_SMALL,
        ALARMED
    }

    private static final int REMEMBERED = 4 * 1024 * 1024;
    private static final int SHORT = 200_000;
    private static final int FEW = 64;

    private final ServerSocket door;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Set<Socket> talks = ConcurrentHashMap.newKeySet();
    private final CountDownLatch over = new CountDownLatch(1);
    private volatile Manner manner = Manner.RIGHTLY;

    /** The lengths of the files that it had wholly, trials left out. */
    public final List<Long> lengths = new CopyOnWriteArrayList<>();

    public Clamd() {
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.execute(this::greet);
    }

    /** What every scanner finds and what harms nobody; put together here, so that it finds nothing in this program. */
    public static byte[] eicar() {
        StringBuilder first = new StringBuilder("X5O!P%@AP[4\\PZX54(P^)7CC)7}");
        return first.append("$EICAR-STANDARD-ANTI")
                .append("VIRUS-TEST-FILE!$H+H*")
                .toString()
                .getBytes(StandardCharsets.US_ASCII);
    }

    public String address() {
        return "localhost:" + door.getLocalPort();
    }

    public void be(Manner now) {
        manner = now;
    }

    private void greet() {
        while (over.getCount() > 0) {
            try {
                Socket talk = door.accept();
                talks.add(talk);
                threads.execute(() -> serve(talk));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket talk) {
        try (talk;
                DataInputStream in = new DataInputStream(talk.getInputStream());
                OutputStream out = talk.getOutputStream()) {
            String command = command(in);
            if (command.equals("zVERSION")) {
                say(out, "ClamAV 1.4.2/27500/Tue Jul  1 08:00:00 2025");
            } else if (command.equals("zINSTREAM")) {
                answer(in, out);
            }
        } catch (IOException gone) {
            // whoever asked went away, or the stand-in was closed
        } finally {
            talks.remove(talk);
        }
    }

    private void answer(DataInputStream in, OutputStream out) throws IOException {
        switch (manner) {
            case FROZEN -> await();
            case CUT -> in.readNBytes(FEW);
            case HASTY -> {
                say(out, "stream: OK");
                look(in, Long.MAX_VALUE);
            }
            case TOO_SMALL -> {
                if (look(in, SHORT) == null) {
                    say(out, "INSTREAM size limit exceeded. ERROR");
                } else {
                    say(out, "stream: OK");
                }
            }
            default -> answered(look(in, Long.MAX_VALUE), out);
        }
    }

    private void answered(Boolean found, OutputStream out) throws IOException {
        switch (manner) {
            case SILENT -> await();
            case NONSENSE -> say(out, "HTTP/1.1 200 OK");
            case ENDLESS -> out.write("stream: ".repeat(1000).getBytes(StandardCharsets.US_ASCII));
            case ALARMED -> say(out, "stream: Heuristics.Alarm FOUND");
            default -> say(out, found ? "stream: Win.Test.EICAR_HDB-1 FOUND" : "stream: OK");
        }
    }

    /** @return whether the test file is in it; null where it is longer than it may be */
    private Boolean look(DataInputStream in, long most) throws IOException {
        ByteArrayOutputStream remembered = new ByteArrayOutputStream();
        Search search = new Search();
        long length = 0;
        for (int part = in.readInt(); part != 0; part = in.readInt()) {
            byte[] bytes = in.readNBytes(part);
            if (bytes.length < part) {
                throw new EOFException();
            }
            length += part;
            if (length > most) {
                return null;
            }
            search.over(bytes, part);
            if (remembered.size() < REMEMBERED) {
                remembered.write(bytes, 0, part);
            }
        }
        if (length > FEW) {
            lengths.add(length);
        }
        return search.found || inZip(remembered.toByteArray());
    }

    private static boolean inZip(byte[] file) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] bytes = zip.readNBytes(REMEMBERED);
                Search search = new Search();
                search.over(bytes, bytes.length);
                if (search.found) {
                    return true;
                }
            }
        }
        return false;
    }

    private void await() {
        try {
            over.await();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private static String command(InputStream in) throws IOException {
        StringBuilder command = new StringBuilder();
        for (int b = in.read(); b > 0; b = in.read()) {
            command.append((char) b);
        }
        return command.toString();
    }

    private static void say(OutputStream out, String words) throws IOException {
        out.write((words + "\0").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Override
    public void close() {
        over.countDown();
        try {
            door.close();
            for (Socket talk : talks) {
                talk.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            threads.shutdownNow();
        }
    }

    /** Finds the test file however it is cut. */
    private static final class Search {

        private final byte[] wanted = eicar();
        private int matched;
        private boolean found;

        void over(byte[] bytes, int length) {
            for (int i = 0; i < length && !found; i++) {
                matched = bytes[i] == wanted[matched] ? matched + 1 : bytes[i] == wanted[0] ? 1 : 0;
                found = matched == wanted.length;
            }
        }
    }
}
