/** Signing in with a browser. */
@NullMarked
package vn.lienthong.gateway.browser;

import org.jspecify.annotations.NullMarked;
