/** Who did, saw and changed what. */
@NullMarked
package vn.lienthong.gateway.console.audit;

import org.jspecify.annotations.NullMarked;
