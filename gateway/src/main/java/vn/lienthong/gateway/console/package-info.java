/** The operators' console: a page whose scripts talk to the API as any client does. */
@NullMarked
package vn.lienthong.gateway.console;

import org.jspecify.annotations.NullMarked;
