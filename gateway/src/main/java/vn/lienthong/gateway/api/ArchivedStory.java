package vn.lienthong.gateway.api;

import vn.lienthong.mappings.Words;

/**
 * An archive in which lines and calls of a message are that have left the database.
 *
 * @param month as {@code 2025-07}
 * @param sha256 hash by which the archive is known
 * @param words where it is
 */
public record ArchivedStory(String month, String sha256, Words words) {}
