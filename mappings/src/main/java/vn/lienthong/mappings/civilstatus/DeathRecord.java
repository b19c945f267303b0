package vn.lienthong.mappings.civilstatus;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A death to be registered.
 *
 * @param noticeNumber number of the hospital's notice, {@code maGBT}
 * @param noticeIssuedOn its day
 * @param registrationKind word of the list {@code registrationKind}
 * @param registeredAt code of the commune that registers
 * @param copies how many copies are asked for
 * @param deceased who died
 * @param death when, where and of what
 * @param evidence the paper that tells of it
 * @param requester who asks
 */
public record DeathRecord(
        @Nullable String noticeNumber,
        @Nullable LocalDate noticeIssuedOn,
        String registrationKind,
        String registeredAt,
        @Nullable Integer copies,
        Person deceased,
        Death death,
        @Nullable DeathEvidence evidence,
        Requester requester)
        implements CivilRecord {

    @Override
    public CivilType type() {
        return CivilType.DEATH;
    }

    @Override
    public String toString() {
        return "DeathRecord[***]";
    }
}
