/** Until when months are kept. */
@NullMarked
package vn.lienthong.gateway.console.term;

import org.jspecify.annotations.NullMarked;
