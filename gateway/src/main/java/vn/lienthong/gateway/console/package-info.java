/** The operators' console: pages made on the server, each in the package of what it is about. */
@NullMarked
package vn.lienthong.gateway.console;

import org.jspecify.annotations.NullMarked;
