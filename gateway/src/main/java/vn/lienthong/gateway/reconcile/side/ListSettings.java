package vn.lienthong.gateway.reconcile.side;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Lists that come as files: {@code lienthong.reconcile.lists.*}.
 *
 * @param province of the province's own list, where the columns are
 * @param national of the file that the Portal exports. Its titles are inferred from the Portal's own field names and from what
 *     clerks call them; set what the file at hand has
 * @param mostRows rows of a list
 * @param mostBadRows rows that may be unreadable before the whole list is refused
 * @param sortMemory what sorting a list may take of the heap; the rest of it goes to disk
 */
@ConfigurationProperties("lienthong.reconcile.lists")
public record ListSettings(
        @DefaultValue Columns province,
        @DefaultValue Columns national,
        @DefaultValue("2000000") int mostRows,
        @DefaultValue("1000") int mostBadRows,
        @DefaultValue("8MB") DataSize sortMemory) {

    private static final DataSize LEAST_MEMORY = DataSize.ofKilobytes(64);
    private static final DataSize MOST_MEMORY = DataSize.ofMegabytes(512);

    /**
     * Which titles stand over what; case, accents and signs do not count.
     *
     * @param sheets names of the sheet, for a workbook of several
     * @param code of the dossier; required
     * @param status its code from 1 to 10, or its name; required
     * @param statuses further words for statuses, to their codes, such as {@code Hoàn thành} to {@code 9}
     */
    public record Columns(
            @DefaultValue Set<String> sheets,

            @DefaultValue({"Mã hồ sơ", "Số hồ sơ", "Mã số hồ sơ", "MaHoSo", "SoHoSo"})
            List<String> code,

            @DefaultValue({
                "Trạng thái",
                "Trạng thái hồ sơ",
                "Tình trạng",
                "Tình trạng hồ sơ",
                "TrangThaiHoSo",
                "TrangThai"
            })
            List<String> status,

            @DefaultValue({"Ngày tiếp nhận", "Thời gian tiếp nhận", "Ngày nhận", "NgayTiepNhan"})
            List<String> received,

            @DefaultValue({"Ngày hẹn trả", "Ngày hẹn trả kết quả", "Hạn trả kết quả", "NgayHenTra"})
            List<String> due,

            @DefaultValue({"Mã thủ tục", "Mã TTHC", "Mã thủ tục hành chính", "MaTTHC"})
            List<String> procedure,

            @DefaultValue({"Kênh thực hiện", "Kênh tiếp nhận", "Hình thức tiếp nhận", "KenhThucHien"})
            List<String> channel,

            @DefaultValue({"Mã đơn vị", "Mã đơn vị xử lý", "MaDonVi"})
            List<String> unit,

            @DefaultValue Map<String, String> statuses) {

        /** @throws IllegalArgumentException where no title is left for the code or the status */
        public Columns {
            sheets = Set.copyOf(sheets);
            statuses = Map.copyOf(statuses);
            if (code.isEmpty() || status.isEmpty()) {
                throw new IllegalArgumentException(
                        "lienthong.reconcile.lists.*.code and .status must name a title each");
            }
        }

        List<String> of(Fact fact) {
            return switch (fact) {
                case RECEIVED -> received;
                case DUE -> due;
                case PROCEDURE -> procedure;
                case CHANNEL -> channel;
                case UNIT -> unit;
            };
        }
    }

    /** @throws IllegalArgumentException with a sentence that names the setting */
    public ListSettings {
        if (mostRows < 1 || mostBadRows < 0) {
            throw new IllegalArgumentException("lienthong.reconcile.lists.most-rows must be at least 1 and"
                    + " most-bad-rows at least 0, and they are " + mostRows + " and " + mostBadRows);
        }
        if (sortMemory.compareTo(LEAST_MEMORY) < 0 || sortMemory.compareTo(MOST_MEMORY) > 0) {
            throw new IllegalArgumentException(
                    "lienthong.reconcile.lists.sort-memory must lie between 64KB and 512MB, and is " + sortMemory);
        }
    }
}
