/**
 * The rules, as one pure function: (a subject's queue, an event) → (the queue, what changed, the verdict). No clock, no
 * SQL, no network: whoever calls brings the time and applies the changes.
 */
@NullMarked
package vn.lienthong.routes.queue;

import org.jspecify.annotations.NullMarked;
