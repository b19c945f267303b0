/** Extracts that no system finds: people look in the paper books, a second person confirms, and what was found is remembered. */
@NullMarked
package vn.lienthong.gateway.paper;

import org.jspecify.annotations.NullMarked;
