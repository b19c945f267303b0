package vn.lienthong.mock.npsp;

/**
 * A dossier that the Portal holds, in brief.
 *
 * @param maHoSo the dossier code
 * @param trangThaiHoSo the status in the last full payload
 * @param shownStatus the status that the Portal shows: that one, or the one of a later progress row
 * @param tellings how often the Portal was told something of this dossier
 * @param lastPayloadSha256 of the last full payload; see {@link Telling#payloadSha256()}
 */
public record HeldDossier(
        String maHoSo, String trangThaiHoSo, String shownStatus, long tellings, String lastPayloadSha256) {}
