package vn.lienthong.mock.npsp;

import java.util.List;

/** The Portal's other side: citizens file dossiers there, and it hands them over to their province. */
public interface Filings {

    /** Files and hands over, one after the other; the answers are in the books when this returns. */
    List<Filing> file(FilingOrder order);

    /**
     * Hands over once more what has no answer that decides anything, since the province was not reached or was not ready.
     *
     * @param order how; of what is filed it decides nothing
     * @return whether everything has its answer now
     */
    boolean handOverAgain(FilingOrder order);

    /** All that were ever filed, in their order. */
    List<Filing> filed();
}
