package vn.lienthong.mappings.npsp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.lienthong.mappings.Blame;
import vn.lienthong.mappings.Finding;
import vn.lienthong.mappings.Translation;
import vn.lienthong.mappings.Words;
import vn.lienthong.mappings.dossier.OrganisationIdentifier;
import vn.lienthong.mappings.text.Canonical;
import vn.lienthong.mappings.text.UnsafeCharacter;

/** Reads one unit catalogue, line by line, and finds every defect. */
final class UnitCsv {

    private static final Pattern COMMUNE = Pattern.compile("\\d{5}");
    private static final Pattern DOUBLED_BLANK = Pattern.compile("[\\s\\p{Z}]{2,}");
    private static final List<String> HEADER = List.of("code", "name");
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    Translation<UnitCatalogue> read(String csv) {
        var line = 1;
        try (var parser = CSVParser.parse(csv.startsWith("\uFEFF") ? csv.substring(1) : csv, FORMAT)) {
            var rows = parser.iterator();
            if (!rows.hasNext() || !rows.next().toList().equals(HEADER)) {
                find(line, "code", "unit.header", "dòng đầu phải là code,name", "the first line must be code,name");
            }
            while (rows.hasNext()) {
                var row = rows.next();
                line = Math.toIntExact(row.getRecordNumber());
                row(line, row);
            }
        } catch (IOException | UncheckedIOException | IllegalStateException unreadable) {
            find(
                    line + 1,
                    "code",
                    "unit.quote",
                    "dấu ngoặc kép đặt sai hoặc không đóng",
                    "a quote is misplaced or open");
        }
        if (names.isEmpty() && findings.isEmpty()) {
            find(1, "code", "unit.none", "danh mục không có đơn vị nào", "the catalogue has no unit");
        }
        return findings.isEmpty() ? Translation.of(new UnitCatalogue(names)) : Translation.because(findings);
    }

    private void row(int line, CSVRecord row) {
        if (row.size() != HEADER.size()) {
            find(
                    line,
                    "code",
                    "unit.columns",
                    "phải có đúng hai cột code,name",
                    "there must be two columns, code,name");
            return;
        }
        var code = row.get(0);
        var name = Canonical.nfc(row.get(1));
        boolean codeIsFine = examineCode(line, code);
        examineName(line, name);
        if (codeIsFine) {
            keep(line, UnitCatalogue.key(code), name);
        }
    }

    private boolean examineCode(int line, String code) {
        if (Canonical.trim(code).isEmpty()) {
            find(line, "code", "unit.code.blank", "thiếu mã đơn vị", "the code is blank");
        } else if (UnsafeCharacter.firstIn(code, false).isPresent()) {
            find(line, "code", "unit.code.invisible", "mã có ký tự ẩn", "the code has an invisible character");
        } else if (!COMMUNE.matcher(code).matches()
                && OrganisationIdentifier.parse(code)
                        .filter(it -> it.text().equals(code))
                        .isEmpty()) {
            find(
                    line,
                    "code",
                    "unit.code.malformed",
                    "mã không phải 5 chữ số hoặc mã định danh như H42.05",
                    "the code is neither of 5 digits nor an identifier like H42.05");
        } else {
            return true;
        }
        return false;
    }

    private void examineName(int line, String name) {
        if (Canonical.trim(name).isEmpty()) {
            find(line, "name", "unit.name.blank", "thiếu tên đơn vị", "the name is blank");
            return;
        }
        if (UnsafeCharacter.firstIn(name, false).isPresent()) {
            find(line, "name", "unit.name.invisible", "tên có ký tự ẩn", "the name has an invisible character");
        }
        if (DOUBLED_BLANK.matcher(name).find()) {
            find(
                    line,
                    "name",
                    "unit.name.doubledBlank",
                    "tên có hai dấu cách liền nhau",
                    "the name has doubled blanks");
        }
        if (!Canonical.trim(name).equals(name)) {
            find(
                    line,
                    "name",
                    "unit.name.edgeBlank",
                    "tên có dấu cách ở đầu hoặc cuối",
                    "the name has a blank at its end");
        }
    }

    private void keep(int line, String key, String name) {
        var first = lines.putIfAbsent(key, line);
        if (first == null) {
            names.put(key, name);
        } else {
            find(
                    line,
                    "code",
                    "unit.code.duplicate",
                    "mã đã có ở dòng " + first,
                    "the code is on line " + first + " already");
        }
    }

    private void find(int line, String column, String rule, String vi, String en) {
        findings.add(new Finding(
                "/" + line + "/" + column,
                rule,
                new Words("Dòng " + line + ": " + vi, "Line " + line + ": " + en),
                new Words("Sửa dòng " + line + " của danh mục rồi nạp lại", "Mend line " + line + " and load it again"),
                Blame.CATALOGUE));
    }
}
