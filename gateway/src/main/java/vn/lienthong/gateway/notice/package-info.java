/** The way back: what each origin is told of its messages, where, and on which terms. */
@NullMarked
package vn.lienthong.gateway.notice;

import org.jspecify.annotations.NullMarked;
