@NullMarked
package vn.lienthong.mappings.dossier;

import org.jspecify.annotations.NullMarked;
