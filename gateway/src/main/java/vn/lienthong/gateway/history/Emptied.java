package vn.lienthong.gateway.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What has left the disk of a month whose key was destroyed.
 *
 * @param rows in which sealed bytes were cut down
 * @param bytes freed for what comes later; the files of the database do not shrink by it
 * @param doneAt absent while there may be more
 */
@JsonInclude(Include.NON_NULL)
public record Emptied(long rows, long bytes, @Nullable Instant doneAt) {}
