package vn.lienthong.gateway.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to a message.
 *
 * @param from the state before, absent for the first line
 * @param note words for a person, masked; may be empty
 */
@JsonInclude(Include.NON_NULL)
record TimelineLine(
        int n, Instant at, String what, @Nullable String from, String to, String note) {}
