/** Units that are not connected to the land system yet: their dossiers are kept, and leave once the unit is switched on. */
@NullMarked
package vn.lienthong.gateway.landunit;

import org.jspecify.annotations.NullMarked;
