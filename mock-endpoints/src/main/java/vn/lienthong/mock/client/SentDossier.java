package vn.lienthong.mock.client;

/**
 * What became of one dossier, as far as its sender knows.
 *
 * @param maHoSo the dossier
 * @param updating whether it went as an update in the end
 * @param told the last answer about it
 */
public record SentDossier(String maHoSo, boolean updating, Told told) {
    public boolean accepted() {
        return told.succeeded();
    }
}
