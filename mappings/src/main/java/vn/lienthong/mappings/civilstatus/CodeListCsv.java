package vn.lienthong.mappings.civilstatus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import vn.lienthong.mappings.Words;
import vn.lienthong.mappings.text.Canonical;

/** Reads the lines of code lists. A line {@code list,*,,,} makes the list open. */
final class CodeListCsv {

    private static final String STANDARD = "code-lists.csv";
    private static final String HEADER = "list,word,code,vi,en";
    private static final String OPEN = "*";
    private static final int COLUMNS = 5;
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

    private CodeListCsv() {}

    static Map<String, CodeList> standard() {
        try (var csv = CodeListCsv.class.getResourceAsStream(STANDARD)) {
            if (csv == null) {
                throw new IllegalStateException(STANDARD + " is not on the class path");
            }
            return parse(new String(csv.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(STANDARD + " was not read", e);
        }
    }

    static Map<String, CodeList> parse(String csv) {
        Map<String, CodeList> lists = new LinkedHashMap<>();
        try (var parser = CSVParser.parse(csv, FORMAT)) {
            var lines = parser.iterator();
            if (!lines.hasNext()
                    || !Canonical.code(String.join(",", lines.next().values())).equals(HEADER)) {
                throw new IllegalArgumentException("line 1 of the code lists must be: " + HEADER);
            }
            while (lines.hasNext()) {
                var line = lines.next();
                if (!line.get(0).startsWith("#")
                        && !(line.size() == 1 && line.get(0).isBlank())) {
                    add(lists, line.values(), line.getRecordNumber());
                }
            }
        } catch (IOException | UncheckedIOException | IllegalStateException unreadable) {
            throw new IllegalArgumentException("the code lists are no CSV: " + unreadable.getMessage(), unreadable);
        }
        return lists;
    }

    private static void add(Map<String, CodeList> lists, String[] cells, long line) {
        if (cells.length != COLUMNS || cells[0].isBlank() || cells[1].isBlank()) {
            throw new IllegalArgumentException("line " + line + " of the code lists must have a list, a word, a code,"
                    + " and what it is called in Vietnamese and English");
        }
        var list = lists.getOrDefault(cells[0].strip(), new CodeList(cells[0].strip(), Map.of(), false));
        if (cells[1].strip().equals(OPEN)) {
            lists.put(list.name(), new CodeList(list.name(), list.entries(), true));
            return;
        }
        var entries = new LinkedHashMap<>(list.entries());
        var word = cells[1].strip();
        var entry = new CodeList.Entry(
                word, cells[2].strip(), new Words(Canonical.nfc(cells[3].strip()), cells[4].strip()));
        if (entries.putIfAbsent(word, entry) != null) {
            throw new IllegalArgumentException("line " + line + " of the code lists has a word that is there before");
        }
        lists.put(list.name(), new CodeList(list.name(), entries, list.isOpen()));
    }
}
