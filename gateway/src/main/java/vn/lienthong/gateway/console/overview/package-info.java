/** The first page: what is broken, since when, what waits because of it, and what needs a hand. */
@NullMarked
package vn.lienthong.gateway.console.overview;

import org.jspecify.annotations.NullMarked;
