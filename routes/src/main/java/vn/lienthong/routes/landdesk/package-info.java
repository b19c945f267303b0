/** What a land system's calls make of a dossier. Pure rules; who calls, and where it is written down, is said elsewhere. */
@NullMarked
package vn.lienthong.routes.landdesk;

import org.jspecify.annotations.NullMarked;
