/** Jobs over many messages. */
@NullMarked
package vn.lienthong.gateway.console.replay;

import org.jspecify.annotations.NullMarked;
