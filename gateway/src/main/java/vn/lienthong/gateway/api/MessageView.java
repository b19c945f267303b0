package vn.lienthong.gateway.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienthong.gateway.content.ExchangeFacts;

/**
 * A message and what happened to it.
 *
 * @param waits why it waits; absent where it does not
 * @param attempts each try as one thing, in order, among the lines that are listed
 * @param timeline the latest {@value Timelines#MOST_LINES} lines, the oldest of them first
 * @param exchanges the latest calls that were made for it; absent for an origin
 * @param archived where the lines and calls are that have left the database; absent where none have, and for an origin
 */
@JsonInclude(Include.NON_NULL)
public record MessageView(
        @JsonUnwrapped MessageFacts facts,
        @Nullable WaitView waits,
        List<AttemptView> attempts,
        List<TimelineLine> timeline,
        @Nullable List<ExchangeFacts> exchanges,
        @Nullable List<ArchivedStory> archived) {}
