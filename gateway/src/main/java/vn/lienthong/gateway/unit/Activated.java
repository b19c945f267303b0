package vn.lienthong.gateway.unit;

/** What became of the wish to use a version. */
public sealed interface Activated {

    record Done(UnitVersion version) implements Activated {}

    /** @param defects how many there are; whoever activates says that they were seen */
    record NotSeen(int defects) implements Activated {}

    record NoSuch() implements Activated {}
}
