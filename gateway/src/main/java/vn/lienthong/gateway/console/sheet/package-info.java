/** The day sheet as a page. */
@NullMarked
package vn.lienthong.gateway.console.sheet;

import org.jspecify.annotations.NullMarked;
