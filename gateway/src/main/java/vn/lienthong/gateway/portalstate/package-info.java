/** Tells the Portal of what other offices do with a dossier that it knows. */
@NullMarked
package vn.lienthong.gateway.portalstate;

import org.jspecify.annotations.NullMarked;
