/** The province's own model of a dossier and its progress, and the strict reading of its JSON documents. */
@NullMarked
package vn.lienthong.mappings.dossier;

import org.jspecify.annotations.NullMarked;
