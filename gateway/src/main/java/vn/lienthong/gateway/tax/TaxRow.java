package vn.lienthong.gateway.tax;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.Finding;

/**
 * A row as it came.
 *
 * @param number in the file, from 1
 * @param dossier its code, where it says so
 * @param pointer where in the file it stands
 * @param facts what it says; null where it cannot be read, and the findings say why
 */
record TaxRow(
        UUID file,
        int number,
        @Nullable String dossier,
        String pointer,
        @Nullable RowFacts facts,
        List<Finding> findings) {

    TaxRow {
        findings = List.copyOf(findings);
    }
}
