package vn.lienthong.mappings.civilstatus;

/** Gender, as the forms know it. */
public enum Gender {
    MALE,
    FEMALE,
    UNDETERMINED
}
