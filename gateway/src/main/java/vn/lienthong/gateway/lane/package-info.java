/** The lanes as they are configured and kept going. */
@NullMarked
package vn.lienthong.gateway.lane;

import org.jspecify.annotations.NullMarked;
