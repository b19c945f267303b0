/** What all doors to the province share: how much they read, what they keep of it, and when they are closed. */
@NullMarked
package vn.lienthong.gateway.intake;

import org.jspecify.annotations.NullMarked;
