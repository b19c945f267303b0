package vn.lienthong.mock.civilstatus;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the registry can be asked, by its name on the wire. */
enum Operation {
    REGISTER("dangKyHoTich"),
    CATALOGUE("danhMuc"),
    STATUS("traTrangThaiHoSo"),
    RESULT("ketQuaDangKyHS"),
    LIST("dsHoSoDangKy"),
    RECORD("traHoSo"),
    RECORDS("traDanhSachHoSo"),
    SEARCH("traCuuHoTich"),
    REGISTER_LINKED("nhanHoSoDKHT"),
    POLL("LayKetQua");

    private static final List<String> FIRST = List.of("/hotich/1.0/", "/apiHoTichTuPhap/");
    private static final List<String> SECOND = List.of("/apiLienThongKSKT/1.0/");

    private final String wireName;

    Operation(String wireName) {
        this.wireName = wireName;
    }

    String wireName() {
        return wireName;
    }

    /** The operation that a path names; the poll is found below any of the prefixes, since its place is not known. */
    static Optional<Operation> at(String path) {
        return Arrays.stream(values())
                .filter(operation -> operation.prefixes().anyMatch(prefix -> path.equals(prefix + operation.wireName)))
                .findFirst();
    }

    boolean secondGeneration() {
        return this == REGISTER_LINKED || this == POLL;
    }

    private Stream<String> prefixes() {
        return switch (this) {
            case REGISTER_LINKED -> SECOND.stream();
            case POLL -> Stream.concat(SECOND.stream(), FIRST.stream());
            default -> FIRST.stream();
        };
    }
}
