/** Mending a parked message by hand. */
@NullMarked
package vn.lienthong.gateway.edit;

import org.jspecify.annotations.NullMarked;
