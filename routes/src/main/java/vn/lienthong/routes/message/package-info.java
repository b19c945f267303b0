/** The words of the gateway: message, lane, state, outcome. */
@NullMarked
package vn.lienthong.routes.message;

import org.jspecify.annotations.NullMarked;
