/**
 * Dossiers of the hub of linked procedures: taken from it, reported to it in the order that it takes, and watched at each of the three
 * agencies until all are done.
 */
@NullMarked
package vn.lienthong.gateway.linked;

import org.jspecify.annotations.NullMarked;
