/** The connector to the National Public Service Portal. */
@NullMarked
package vn.lienthong.routes.npsp;

import org.jspecify.annotations.NullMarked;
