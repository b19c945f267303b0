/** The national systems, and the levers of their lanes. */
@NullMarked
package vn.lienthong.gateway.console.system;

import org.jspecify.annotations.NullMarked;
