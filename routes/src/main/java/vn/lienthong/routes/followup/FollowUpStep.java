package vn.lienthong.routes.followup;

import java.util.Optional;

/**
 * What an event did.
 *
 * @param line what it adds to the history
 * @param denied whether the event makes no sense now; nothing changed
 */
public record FollowUpStep(FollowUp followUp, Optional<Line> line, boolean denied) {}
