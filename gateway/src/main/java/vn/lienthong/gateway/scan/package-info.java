/** Files are looked through by the province's own virus scanner while they come in; without its verdict none is taken. */
@NullMarked
package vn.lienthong.gateway.scan;

import org.jspecify.annotations.NullMarked;
