package vn.lienthong.gateway.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.Words;
import vn.lienthong.routes.message.State;

/**
 * How one lane does.
 *
 * @param meaning what the status means
 * @param reason why it is closed, masked; absent while it is open
 * @param since when the status began
 * @param until until when it is closed; absent where only a person ends it
 * @param nextTrial when a single call will try whether it can open again
 * @param figures messages per state; every state is listed
 * @param oldestWaiting when the message was received that waits longest
 * @param oldestWaitingSeconds for how long it has waited
 */
@JsonInclude(Include.NON_NULL)
record LaneView(
        String lane,
        String status,
        Words meaning,
        @Nullable String reason,
        Instant since,
        @Nullable Instant until,
        @Nullable Instant nextTrial,
        Map<State, Long> figures,
        @Nullable Instant oldestWaiting,
        @Nullable Long oldestWaitingSeconds) {}
