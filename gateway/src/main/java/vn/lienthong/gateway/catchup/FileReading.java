package vn.lienthong.gateway.catchup;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.lienthong.gateway.content.Sha256;
import vn.lienthong.gateway.scan.NotClean;
import vn.lienthong.gateway.scan.ScannedStream;
import vn.lienthong.gateway.scan.VirusScanner;
import vn.lienthong.mappings.Words;
import vn.lienthong.mappings.table.Table;
import vn.lienthong.mappings.table.TableRow;
import vn.lienthong.mappings.table.TableTrouble;
import vn.lienthong.mappings.text.Canonical;

/** Reads a file to its end and keeps its rows, sealed, some at a time; nothing of it is taken before all were read. */
final class FileReading {

    static final String SHEET = "Hồ sơ";

    /** The first is the one that a person is told to use. */
    private static final Set<String> SHEETS = new LinkedHashSet<>(List.of(SHEET, "Dossiers"));

    private static final int TOGETHER = 200;
    private static final int LONGEST_CODE = 100;

    private final FileRows files;
    private final LineRows lines;
    private final CatchUpSettings settings;
    private final VirusScanner scanner;
    private final Clock clock;
    private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();

    FileReading(FileRows files, LineRows lines, CatchUpSettings settings, VirusScanner scanner, Clock clock) {
        this.files = files;
        this.lines = lines;
        this.settings = settings;
        this.scanner = scanner;
        this.clock = clock;
    }

    /**
     * Nothing is kept of a file that is refused.
     *
     * @throws TableTrouble where the file cannot be read to its end
     * @throws NotClean where the virus scanner does not find it clean
     */
    Begun read(Brought brought, InputStream bytes) {
        try (ScannedStream scanned = scanner.through(bytes, brought.origin())) {
            try {
                return read(brought, scanned);
            } catch (TableTrouble trouble) {
                scanned.refuseInfected();
                throw trouble;
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("a file was broken off", broken);
        }
    }

    private Begun read(Brought brought, ScannedStream scanned) throws IOException {
        MessageDigest digest = digest();
        DigestInputStream seen = new DigestInputStream(scanned, digest);
        try (Table table = Table.open(seen, settings.limits(), RowColumn.headings(), SHEETS)) {
            UUID id = ids.generate();
            files.insert(id, brought, clock.instant());
            try {
                int rows = keep(id, table);
                seen.transferTo(OutputStream.nullOutputStream());
                scanned.clean();
                return begun(id, brought, rows, HexFormat.of().formatHex(digest.digest()));
            } catch (RuntimeException | IOException failed) {
                files.delete(id);
                throw failed;
            }
        }
    }

    private Begun begun(UUID id, Brought brought, int rows, String sha256) {
        if (rows == 0) {
            throw new TableTrouble(
                    0,
                    "none",
                    new Words("Tệp không có dòng hồ sơ nào", "The file has no row with a dossier"),
                    new Words(
                            "Điền hồ sơ dưới dòng tiêu đề; dòng ví dụ không được tính",
                            "Fill in dossiers below the headings; the example does not count"));
        }
        if (files.read(id, sha256, rows, clock.instant())) {
            return new Begun(files.find(id).orElseThrow(), false);
        }
        CatchUp earlier = files.withFile(brought.origin(), sha256).orElseThrow();
        files.delete(id);
        return new Begun(earlier, true);
    }

    private int keep(UUID id, Table table) {
        int rows = 0;
        List<Line> some = new ArrayList<>();
        while (table.hasNext()) {
            TableRow row = table.next();
            if (!RowReading.isExample(row)) {
                some.add(line(RowReading.of(row)));
                rows++;
            }
            if (some.size() == TOGETHER || !table.hasNext()) {
                lines.insert(id, some);
                files.stillReading(id, clock.instant());
                some.clear();
            }
        }
        return rows;
    }

    private static Line line(ReadRow read) {
        Map<String, String> cells = new HashMap<>();
        read.row().cells().forEach((column, cell) -> cells.put(column, cell.text()));
        byte[] document = read.document().toString().getBytes(StandardCharsets.UTF_8);
        String code = Canonical.code(read.code());
        return new Line(
                read.row().number(),
                code.length() > LONGEST_CODE ? code.substring(0, LONGEST_CODE) : code,
                Sha256.of(document),
                read.received(),
                RowState.WAITING,
                new Said(cells, read.document()),
                read.reasons(),
                null);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
