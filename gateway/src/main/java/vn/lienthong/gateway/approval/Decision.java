package vn.lienthong.gateway.approval;

import vn.lienthong.mappings.Words;

/** What became of a decision. */
public sealed interface Decision {

    /** It holds. */
    record Made(Approval approval) implements Decision {}

    /** It is not this person's to make. */
    record NotYours(Words why) implements Decision {}

    /** It cannot be made as things stand. */
    record NotNow(Words why) implements Decision {}

    /** There is no such request. */
    record NoSuchRequest() implements Decision {}
}
