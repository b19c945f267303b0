package vn.lienthong.mappings.civilstatus;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A birth to be registered.
 *
 * @param certificateNumber number of the hospital's certificate, {@code maGCS}
 * @param certificateIssuedOn its day
 * @param registrationKind word of the list {@code registrationKind}
 * @param registeredAt code of the commune that registers
 * @param copies how many copies are asked for
 * @param child the child
 * @param mother absent where unknown
 * @param father absent where unknown
 * @param requester who asks
 * @param abroad the registration by a foreign authority, where there was one
 */
public record BirthRecord(
        @Nullable String certificateNumber,
        @Nullable LocalDate certificateIssuedOn,
        String registrationKind,
        String registeredAt,
        @Nullable Integer copies,
        Child child,
        @Nullable Person mother,
        @Nullable Person father,
        Requester requester,
        @Nullable ForeignRegistration abroad)
        implements CivilRecord {

    @Override
    public CivilType type() {
        return CivilType.BIRTH;
    }

    @Override
    public String toString() {
        return "BirthRecord[***]";
    }
}
