/** Who may use the gateway, and for what. Everything but the health of the program needs a key. */
@NullMarked
package vn.lienthong.gateway.security;

import org.jspecify.annotations.NullMarked;
