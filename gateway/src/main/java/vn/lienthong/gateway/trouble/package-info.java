/** Trouble of the gateway itself, as those see it who tell people of it. */
@NullMarked
package vn.lienthong.gateway.trouble;

import org.jspecify.annotations.NullMarked;
