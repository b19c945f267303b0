package vn.lienthong.gateway.edit;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * What an operator wants to make of a parked message: a whole document, or a merge patch (RFC 7396) of the newest one.
 *
 * @param base the version that the operator saw
 * @param dryRun whether only the answer is wanted
 */
public record EditRequest(
        @Nullable JsonNode document, @Nullable JsonNode patch, String reason, int base, boolean dryRun) {}
