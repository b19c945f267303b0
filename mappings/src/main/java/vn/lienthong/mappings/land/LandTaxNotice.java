package vn.lienthong.mappings.land;

/**
 * A tax notice that the land system tells of. It does not show itself.
 *
 * @param owner whose tax it is
 * @param kind {@code LoaiThue}
 * @param number of the notice
 * @param link its file, as in {@link LandFileLink}
 */
public record LandTaxNotice(String owner, String kind, String number, String link) {

    @Override
    public String toString() {
        return "LandTaxNotice[***]";
    }
}
