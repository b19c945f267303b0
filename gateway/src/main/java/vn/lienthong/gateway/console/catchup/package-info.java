/** Pages for files of paper days. */
@NullMarked
package vn.lienthong.gateway.console.catchup;

import org.jspecify.annotations.NullMarked;
