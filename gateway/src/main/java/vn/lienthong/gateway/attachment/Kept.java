package vn.lienthong.gateway.attachment;

import java.util.UUID;

/**
 * A file that is wholly in the store.
 *
 * @param repeated whether the same content of the same origin was there already, under this id
 */
public record Kept(UUID id, String sha256, long bytes, FileType type, boolean repeated) {}
