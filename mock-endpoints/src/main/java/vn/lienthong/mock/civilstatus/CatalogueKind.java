package vn.lienthong.mock.civilstatus;

import java.util.Arrays;
import java.util.Optional;

/** The lists of {@code danhMuc}, by the numbers that ask for them. */
public enum CatalogueKind {
    NATIONALITY(1),
    COUNTRY(2),
    ETHNICITY(3),
    UNIT(4),
    IDENTITY_PAPER(5);

    private final int number;

    CatalogueKind(int number) {
        this.number = number;
    }

    static Optional<CatalogueKind> numbered(int number) {
        return Arrays.stream(values()).filter(kind -> kind.number == number).findFirst();
    }
}
