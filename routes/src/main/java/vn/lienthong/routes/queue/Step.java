package vn.lienthong.routes.queue;

import java.util.List;

/**
 * What an event did to a subject's queue.
 *
 * @param queue the queue afterwards
 * @param changes the lines for the timelines, in order
 * @param verdict the answer to whoever brought the event
 */
public record Step(SubjectQueue queue, List<Change> changes, Verdict verdict) {}
