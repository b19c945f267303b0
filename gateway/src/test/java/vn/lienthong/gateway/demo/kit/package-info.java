/** What a demonstration is played with: a clock, a provincial system, the gateway's desk, a terminal. It knows no story. */
@NullMarked
package vn.lienthong.gateway.demo.kit;

import org.jspecify.annotations.NullMarked;
