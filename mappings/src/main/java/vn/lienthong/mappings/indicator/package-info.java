/**
 * The indicators of Decision 766/QĐ-TTg that dossiers alone can support: which dossiers each counts, and as what. Pure rules; what the
 * sources leave open is a setting.
 */
@NullMarked
package vn.lienthong.mappings.indicator;

import org.jspecify.annotations.NullMarked;
