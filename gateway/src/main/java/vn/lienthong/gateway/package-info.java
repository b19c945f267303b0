/** The running program. It wires; it decides little. */
@NullMarked
package vn.lienthong.gateway;

import org.jspecify.annotations.NullMarked;
