/**
 * Land dossiers: the province's documents, what the land systems (VBDLIS, iLIS) take, answer and call, and the tax authority's
 * notices. Nothing here shows personal data of itself.
 */
@NullMarked
package vn.lienthong.mappings.land;

import org.jspecify.annotations.NullMarked;
