/** Mending one message by hand. */
@NullMarked
package vn.lienthong.gateway.console.edit;

import org.jspecify.annotations.NullMarked;
