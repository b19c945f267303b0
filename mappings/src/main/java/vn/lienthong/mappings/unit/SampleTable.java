package vn.lienthong.mappings.unit;

import java.io.IOException;
import java.io.UncheckedIOException;

/** The table that ships with the program: eleven communes of six provinces. A province that goes to work loads the whole one. */
public final class SampleTable {

    private static final String FILE = "units-sample.csv";

    private SampleTable() {}

    /** @return the file, in the form in which such tables are published */
    public static byte[] file() {
        try (var csv = SampleTable.class.getResourceAsStream(FILE)) {
            if (csv == null) {
                throw new IllegalStateException(FILE + " is not on the class path");
            }
            return csv.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " was not read", e);
        }
    }
}
