package vn.lienthong.gateway.proof;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** What a commune entered of a day on paper, about people who do not exist. */
public final class PaperFile {

    private static final List<String> HEADS = List.of(
            "Mã hồ sơ",
            "Mã thủ tục",
            "Tên thủ tục",
            "Mã lĩnh vực",
            "Tên lĩnh vực",
            "Mã đơn vị tiếp nhận",
            "Họ tên người nộp",
            "Số định danh",
            "Kênh tiếp nhận",
            "Ngày giờ tiếp nhận",
            "Ngày hẹn trả",
            "Trạng thái",
            "Trích yếu");

    private final List<Map<String, Object>> rows = new ArrayList<>();

    /** A good row, then changed in these columns: name, value, name, value… A value that is no text is written as what it is. */
    public PaperFile row(String code, Object... changes) {
        Map<String, Object> row = new LinkedHashMap<>();
        List<String> good = List.of(
                code,
                "1.001193",
                "Đăng ký khai sinh",
                "G03-GD10",
                "Hộ tịch",
                "14620",
                "Nguyễn Thị Thử Nghiệm",
                "000000000017",
                "Trực tiếp",
                "30/06/2025 08:30",
                "02/07/2025 17:00",
                "Được tiếp nhận",
                "Đăng ký khai sinh cho con");
        for (int i = 0; i < HEADS.size(); i++) {
            row.put(HEADS.get(i), good.get(i));
        }
        for (int i = 0; i < changes.length; i += 2) {
            row.put((String) changes[i], changes[i + 1]);
        }
        rows.add(row);
        return this;
    }

    /** So many good rows, their codes made of the number of each. */
    public PaperFile rows(int count, String code) {
        for (int i = 1; i <= count; i++) {
            row(code.formatted(i));
        }
        return this;
    }

    public byte[] csv() {
        return csv(",");
    }

    public byte[] csv(String separator) {
        String head = String.join(separator, HEADS) + "\n";
        return rows.stream()
                .map(row -> row.values().stream()
                        .map(it -> '"' + String.valueOf(it).replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(separator, "", "\n")))
                .collect(Collectors.joining("", head, ""))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The first row as a JSON object. */
    public String json() {
        return new ObjectMapper().valueToTree(rows.get(0)).toString();
    }

    public byte[] xlsx() {
        return xlsx((book, sheet) -> {});
    }

    /** @param more what is done to the sheet when it is written */
    public byte[] xlsx(BiConsumer<Workbook, Worksheet> more) {
        return xlsx("Hồ sơ", more);
    }

    public byte[] xlsx(String name, BiConsumer<Workbook, Worksheet> more) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet(name);
            for (int i = 0; i < HEADS.size(); i++) {
                sheet.value(0, i, HEADS.get(i));
            }
            for (int i = 0; i < rows.size(); i++) {
                write(sheet, i + 1, rows.get(i));
            }
            more.accept(book, sheet);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void write(Worksheet sheet, int at, Map<String, Object> row) {
        for (int i = 0; i < HEADS.size(); i++) {
            Object value = row.get(HEADS.get(i));
            if (value instanceof Number number) {
                sheet.value(at, i, number);
            } else if (String.valueOf(value).startsWith("=")) {
                sheet.formula(at, i, String.valueOf(value).substring(1));
            } else {
                sheet.value(at, i, String.valueOf(value));
            }
        }
    }
}
