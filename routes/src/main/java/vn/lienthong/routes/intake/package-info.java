/** How a message comes in: one validation behind all doors. */
@NullMarked
package vn.lienthong.routes.intake;

import org.jspecify.annotations.NullMarked;
