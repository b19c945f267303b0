package vn.lienthong.gateway.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of what a search finds.
 *
 * @param messages the newest first
 * @param next for the field {@code after} of the next search, absent where nothing is older
 * @param previous for the field {@code before}, absent where nothing is newer
 * @param count how many there are in all, in words: beyond 10 000 it says {@code 10 000+}; absent unless asked for
 */
@JsonInclude(Include.NON_NULL)
public record FoundMessages(
        List<MessageFacts> messages,
        @Nullable String next,
        @Nullable String previous,
        @Nullable String count) {}
