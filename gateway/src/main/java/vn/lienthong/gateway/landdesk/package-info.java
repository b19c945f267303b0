/** The one-stop desk as the land systems know it: their calls, what becomes of them, and what was refused. */
@NullMarked
package vn.lienthong.gateway.landdesk;

import org.jspecify.annotations.NullMarked;
