package vn.lienthong.gateway.replay;

import java.util.UUID;
import vn.lienthong.mappings.Words;

/** What is answered to a person who acts on a job. */
public sealed interface Reply {

    /** Done, or as it was done before. */
    record Done(Job job) implements Reply {}

    /** A job with the same selection is open. */
    record SameSelection(UUID job) implements Reply {}

    /** Nothing changed. */
    record NotNow(Words why) implements Reply {}

    /** There is no such job. */
    record NoSuchJob() implements Reply {}
}
