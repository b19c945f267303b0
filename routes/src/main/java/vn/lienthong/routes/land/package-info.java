/** The connector to a land system, VBDLIS or iLIS: dossiers, and what happens to them at the one-stop desk. */
@NullMarked
package vn.lienthong.routes.land;

import org.jspecify.annotations.NullMarked;
