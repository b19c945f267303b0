package vn.lienthong.mappings.land;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;

/**
 * How one land system writes, where VBDLIS and iLIS differ, and what of them is known from one source only or inferred.
 *
 * @param numericCodes codes of province, district and commune as numbers, which loses their leading zeros (VBDLIS), or as texts
 *     (iLIS). One source each
 * @param district what is sent as {@code HuyenId}. What takes its place since there are no districts is not documented
 * @param parcelCommune where the commune of a parcel's old map goes, since a parcel has no member for it. Inferred
 * @param times how times are written. Not evidenced
 * @param incomingZone of times that come without an offset: UTC, one source
 * @param replies the words of answers
 */
public record LandDialect(
        boolean numericCodes,
        District district,
        ParcelCommune parcelCommune,
        Times times,
        ZoneId incomingZone,
        Replies replies) {

    /** What is sent as {@code HuyenId}. */
    public enum District {
        /** The district of the document; a dossier without one is refused. */
        REQUIRED,
        /** The district of the document, and 0 where it has none. */
        ZERO_WITHOUT,
        /** The district of the document, and no member where it has none. */
        ABSENT_WITHOUT
    }

    /** Where the commune of a parcel's old map goes. */
    public enum ParcelCommune {
        /** Into the words of the parcel's address, which every reader takes; {@code XaId} is the commune of today. */
        ADDRESS,
        /** Into a member {@code MaXa} of the parcel, as in cadastral data. */
        MEMBER,
        /** Into {@code XaId}; then all parcels must be of one commune. */
        DOSSIER
    }

    /** How times are written. */
    public enum Times {
        /** {@code 2026-07-01T08:30:00+07:00}. */
        OFFSET,
        /** {@code 2026-07-01T08:30:00}, by the country's clock. */
        LOCAL,
        /** {@code 2026-07-01T01:30:00Z}. */
        UTC
    }

    /**
     * The words by which answers are understood, compared without regard to case.
     *
     * @param alreadyThere the dossier is there: as good as taken. One source
     * @param notThere the dossier of a step is not there. Inferred
     * @param busy to be tried later. Inferred
     */
    public record Replies(Set<String> alreadyThere, Set<String> notThere, Set<String> busy) {

        public Replies {
            alreadyThere = Set.copyOf(alreadyThere);
            notThere = Set.copyOf(notThere);
            busy = Set.copyOf(busy);
        }

        public static Replies standard() {
            return new Replies(
                    Set.of("đã tồn tại"),
                    Set.of(
                            "hồ sơ không tồn tại",
                            "hồ sơ chưa tồn tại",
                            "số biên nhận không tồn tại",
                            "không tìm thấy hồ sơ"),
                    Set.of("hệ thống đang bận", "hệ thống bận"));
        }
    }

    public static LandDialect vbdlis() {
        return new LandDialect(
                true, District.ZERO_WITHOUT, ParcelCommune.ADDRESS, Times.OFFSET, ZoneOffset.UTC, Replies.standard());
    }

    /** As VBDLIS, but for codes as texts, and that the three codes must all be there. */
    public static LandDialect ilis() {
        return new LandDialect(
                false, District.REQUIRED, ParcelCommune.ADDRESS, Times.OFFSET, ZoneOffset.UTC, Replies.standard());
    }

    public LandDialect with(District other) {
        return new LandDialect(numericCodes, other, parcelCommune, times, incomingZone, replies);
    }

    public LandDialect with(ParcelCommune other) {
        return new LandDialect(numericCodes, district, other, times, incomingZone, replies);
    }

    public LandDialect with(Times other) {
        return new LandDialect(numericCodes, district, parcelCommune, other, incomingZone, replies);
    }
}
