package vn.lienthong.gateway.paper;

import java.util.List;
import vn.lienthong.mappings.Finding;
import vn.lienthong.mappings.Words;

/** What is answered to whoever acts on a task. */
public sealed interface TaskReply {

    /** Done. */
    record Done(PaperTask task) implements TaskReply {}

    /** Somebody else acted on it since it was seen; nothing changed. */
    record Stale(PaperTask task) implements TaskReply {}

    /** Not in its present state; nothing changed. */
    record NotNow(Words why) implements TaskReply {}

    /** Another person has to do this; nothing changed. */
    record NotYours(Words why) implements TaskReply {}

    /** What was entered is not good; nothing changed. */
    record Bad(List<Finding> findings) implements TaskReply {}

    /** There is no such task. */
    record NoSuchTask() implements TaskReply {}
}
