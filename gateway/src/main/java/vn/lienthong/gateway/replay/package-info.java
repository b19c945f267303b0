/** Jobs over many parked messages: selected, previewed, run at a capped rate, behind fresh traffic. */
@NullMarked
package vn.lienthong.gateway.replay;

import org.jspecify.annotations.NullMarked;
