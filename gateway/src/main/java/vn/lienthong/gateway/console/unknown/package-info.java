/** What was sent and whose answer is lost. */
@NullMarked
package vn.lienthong.gateway.console.unknown;

import org.jspecify.annotations.NullMarked;
