/** The way back: tells each provincial system what became of the messages that it sent. */
@NullMarked
package vn.lienthong.routes.province;

import org.jspecify.annotations.NullMarked;
