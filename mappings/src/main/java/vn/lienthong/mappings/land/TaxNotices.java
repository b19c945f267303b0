package vn.lienthong.mappings.land;

import java.util.List;
import java.util.Optional;
import vn.lienthong.mappings.Finding;
import vn.lienthong.mappings.dossier.DossierCode;

/**
 * A file of tax notices: those that can go on, and those of which something is wrong. One dossier's fault does not hold the others.
 *
 * @param notices in the order of the file
 * @param unfit likewise
 */
public record TaxNotices(List<TaxNotice> notices, List<Unfit> unfit) {

    public TaxNotices {
        notices = List.copyOf(notices);
        unfit = List.copyOf(unfit);
    }

    /**
     * A row that cannot go on as it is.
     *
     * @param row its number in the file, from 1
     * @param code the dossier, where the row says so
     * @param findings all that is wrong with it, pointing into the file: {@code /ROW_LIST/2/LIST/0/SO_TIEN}
     */
    public record Unfit(int row, Optional<DossierCode> code, List<Finding> findings) {

        public Unfit {
            findings = List.copyOf(findings);
        }
    }
}
