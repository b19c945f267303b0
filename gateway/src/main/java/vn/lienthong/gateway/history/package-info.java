/** The end of a month's term: its personal data is destroyed, and no figure changes by it. */
@NullMarked
package vn.lienthong.gateway.history;

import org.jspecify.annotations.NullMarked;
