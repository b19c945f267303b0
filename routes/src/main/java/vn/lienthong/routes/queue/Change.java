package vn.lienthong.routes.queue;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lienthong.routes.message.State;

/**
 * One line of a message's timeline.
 *
 * @param from the state before, null for the first line
 * @param to the state after; equal to {@code from} where only something was noted
 * @param note words for a person, empty where {@code what} says it all
 */
public record Change(UUID id, What what, @Nullable State from, State to, long token, String note) {}
