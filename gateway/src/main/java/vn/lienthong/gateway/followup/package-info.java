/** Follows what the registry took until its end: asks how it stands, keeps the result, tells the province and the Portal. */
@NullMarked
package vn.lienthong.gateway.followup;

import org.jspecify.annotations.NullMarked;
