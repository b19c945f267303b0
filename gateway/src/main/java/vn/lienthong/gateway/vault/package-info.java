/**
 * What keeps personal data unreadable on disk: a data key for each month, wrapped by the master key. Destroying a month's key
 * destroys all that was written in that month.
 */
@NullMarked
package vn.lienthong.gateway.vault;

import org.jspecify.annotations.NullMarked;
