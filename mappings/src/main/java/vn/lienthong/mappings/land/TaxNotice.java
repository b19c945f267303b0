package vn.lienthong.mappings.land;

import java.time.LocalDate;
import java.util.List;
import vn.lienthong.mappings.dossier.DossierCode;

/**
 * The tax that one dossier owes. It does not show its amounts.
 *
 * @param row its number in the file, from 1
 * @param code which dossier
 * @param lines one at least
 */
public record TaxNotice(int row, DossierCode code, List<Line> lines) {

    public TaxNotice {
        lines = List.copyOf(lines);
    }

    /**
     * @param taxNumber {@code MA_SO_THUE}, the tax number of who owes it
     * @param decision number of the notice
     * @param decidedOn its day
     * @param item what the tax is
     * @param amount in dong
     */
    public record Line(String taxNumber, String decision, LocalDate decidedOn, String item, long amount) {

        @Override
        public String toString() {
            return "Line[***]";
        }
    }

    @Override
    public String toString() {
        return "TaxNotice[" + code + ", " + lines.size() + " lines]";
    }
}
