/**
 * Catching up on paper days: files in which a commune entered what it took in by hand. Each good row becomes a dossier through the
 * intake that all doors share; bad rows come back with their reasons beside them.
 */
@NullMarked
package vn.lienthong.gateway.catchup;

import org.jspecify.annotations.NullMarked;
