/** How a message is sent: the lane's routes, its attempts and inquiries, its breaker, its dead letters. */
@NullMarked
package vn.lienthong.routes.lane;

import org.jspecify.annotations.NullMarked;
