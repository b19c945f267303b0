/** Entries that a catalogue lacked: what waits for them, what one would release, and those that operators added. */
@NullMarked
package vn.lienthong.gateway.missing;

import org.jspecify.annotations.NullMarked;
