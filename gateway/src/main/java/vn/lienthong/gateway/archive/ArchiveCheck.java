package vn.lienthong.gateway.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.YearMonth;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * Proves archives from their files alone, without gateway, database and Spring: that each is whole, that each follows the one before,
 * and, from the first month on, that what came in equals what is accounted for.
 */
public final class ArchiveCheck {

    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * What the files say.
     *
     * @param broken where it fails, and why; empty where it holds
     * @param calls that were made for messages
     * @param sha256 of the last file that holds, as it is sealed; empty where there is none
     * @param states how many messages are in each state at the end of the last month; from the first month on only
     */
    public record Found(
            boolean ok,
            int files,
            long receipts,
            long lines,
            long calls,
            String sha256,
            Map<String, Long> states,
            String broken) {}

    private final Map<String, Long> states = new TreeMap<>();
    private long receipts;
    private long lines;
    private long calls;
    private @Nullable YearMonth last;
    private String hash = "";
    private boolean fromTheFirst;

    private ArchiveCheck() {}

    /**
     * @param files in the order of their months
     * @throws IOException where one cannot be read at all
     */
    public static Found of(List<Path> files) throws IOException {
        ArchiveCheck check = new ArchiveCheck();
        for (int i = 0; i < files.size(); i++) {
            try {
                check.file(files.get(i), i == 0);
            } catch (Broken broken) {
                return check.found(i, files.get(i).getFileName() + ": " + broken.getMessage());
            } catch (JsonProcessingException | EOFException | ZipException damaged) {
                return check.found(i, files.get(i).getFileName() + ": it was cut off, or is no archive");
            }
        }
        return check.found(files.size(), files.isEmpty() ? "no file" : check.law());
    }

    private static final class Broken extends Exception {
        private static final long serialVersionUID = 1;

        Broken(String why) {
            super(why);
        }
    }

    private Found found(int good, String broken) {
        return new Found(
                broken.isEmpty(),
                good,
                receipts,
                lines,
                calls,
                hash,
                fromTheFirst ? Map.copyOf(states) : Map.of(),
                broken);
    }

    private void file(Path file, boolean first) throws IOException, Broken {
        try (InputStream bytes = Files.newInputStream(file);
                BufferedReader reader =
                        new BufferedReader(new InputStreamReader(new GZIPInputStream(bytes), StandardCharsets.UTF_8))) {
            read(reader, first);
        }
    }

    private void read(BufferedReader reader, boolean first) throws IOException, Broken {
        MessageDigest digest = ArchiveWriter.sha256();
        long receiptsBefore = receipts;
        long linesBefore = lines;
        long callsBefore = calls;
        String line = reader.readLine();
        require(line != null, "it is empty");
        begin(JSON.readTree(line), first);
        while (line != null) {
            JsonNode read = JSON.readTree(line);
            if (read.has("end")) {
                end(read, digest, receipts - receiptsBefore, lines - linesBefore, calls - callsBefore);
                require(reader.readLine() == null, "something stands after its end");
                return;
            }
            digest.update(ArchiveWriter.bytes(line));
            count(read);
            line = reader.readLine();
        }
        throw new Broken("it has no end; it was cut off");
    }

    private void begin(JsonNode header, boolean first) throws Broken {
        int format = header.path("format").asInt();
        require(
                format >= ArchiveWriter.WITHOUT_CALLS && format <= ArchiveWriter.FORMAT,
                "it is no archive of format " + ArchiveWriter.WITHOUT_CALLS + " or " + ArchiveWriter.FORMAT);
        YearMonth month = YearMonth.parse(header.path("month").asText());
        String previous = header.path("previous").asText();
        if (first) {
            fromTheFirst = previous.equals(Archives.NONE);
        } else {
            require(month.minusMonths(1).equals(last), "it does not follow " + last);
            require(previous.equals(hash), "it was not made after the one before as that is now");
        }
        last = month;
    }

    private void count(JsonNode read) {
        if (read.has("receipt")) {
            receipts++;
        } else if (read.has("call")) {
            calls++;
        } else if (read.has("of")) {
            lines++;
            if (read.has("from")) {
                states.merge(read.path("from").asText(), -1L, Long::sum);
            }
            states.merge(read.path("to").asText(), 1L, Long::sum);
        }
    }

    private void end(JsonNode end, MessageDigest digest, long itsReceipts, long itsLines, long itsCalls) throws Broken {
        String computed = HexFormat.of().formatHex(digest.digest());
        require(computed.equals(end.path("sha256").asText()), "its bytes are not those that were sealed");
        require(end.path("receipts").asLong() == itsReceipts, "its receipts are not as many as it says");
        require(end.path("lines").asLong() == itsLines, "its lines are not as many as it says");
        require(end.path("calls").asLong() == itsCalls, "its calls are not as many as it says");
        hash = computed;
    }

    private String law() {
        states.values().removeIf(it -> it == 0);
        long accounted = states.values().stream().mapToLong(Long::longValue).sum();
        return !fromTheFirst || accounted == receipts
                ? ""
                : receipts + " came in, and " + accounted + " are accounted for";
    }

    private static void require(boolean holds, String otherwise) throws Broken {
        if (!holds) {
            throw new Broken(otherwise);
        }
    }
}
