package vn.lienthong.mock.npsp;

import java.util.List;

/**
 * An administrative procedure in the Portal's catalogue.
 *
 * @param maTTHC its code, such as {@code 1.001193}
 * @param tenTTHC its name
 * @param maLinhVuc code of its domain
 * @param tenLinhVuc name of its domain
 * @param coQuanThucHien who carries it out
 * @param workingDays how long that may take
 * @param feeInDong what it costs; 0: nothing
 * @param papers what is to be handed in
 * @param results what comes out
 */
public record Procedure(
        String maTTHC,
        String tenTTHC,
        String maLinhVuc,
        String tenLinhVuc,
        String coQuanThucHien,
        int workingDays,
        long feeInDong,
        List<Named> papers,
        List<Named> results) {

    /** A paper or a result, by its code. */
    public record Named(String code, String name) {}

    public Procedure {
        if (maTTHC == null || maTTHC.isBlank() || tenTTHC == null || tenTTHC.isBlank()) {
            throw new IllegalArgumentException("A procedure needs maTTHC and tenTTHC");
        }
        papers = papers == null ? List.of() : List.copyOf(papers);
        results = results == null ? List.of() : List.copyOf(results);
    }
}
