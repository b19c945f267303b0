/** Searches in paper books. */
@NullMarked
package vn.lienthong.gateway.console.paper;

import org.jspecify.annotations.NullMarked;
