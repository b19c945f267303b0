package vn.lienthong.mappings.civilstatus;

import org.jspecify.annotations.Nullable;

/**
 * A marital status to be confirmed.
 *
 * @param issuedAt who is to confirm it, {@code noiCap}
 * @param subject whose status it is
 * @param stay where and when the person lived there
 * @param maritalStatus the status, in words
 * @param purposeKind word or code of the list {@code purposeKind}
 * @param purpose what the paper is for
 * @param requester who asks
 */
public record MaritalStatusRecord(
        @Nullable String issuedAt,
        Person subject,
        @Nullable Stay stay,
        @Nullable String maritalStatus,
        @Nullable String purposeKind,
        @Nullable String purpose,
        Requester requester)
        implements CivilRecord {

    @Override
    public CivilType type() {
        return CivilType.MARITAL_STATUS;
    }

    @Override
    public String toString() {
        return "MaritalStatusRecord[***]";
    }
}
