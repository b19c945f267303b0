/** The lane to the land system: its settings, and what it is made of. */
@NullMarked
package vn.lienthong.gateway.land;

import org.jspecify.annotations.NullMarked;
