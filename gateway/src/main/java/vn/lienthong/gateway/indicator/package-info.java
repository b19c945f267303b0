/** The indicators of Decision 766/QĐ-TTg: from which dossiers each is computed, and which those are. */
@NullMarked
package vn.lienthong.gateway.indicator;

import org.jspecify.annotations.NullMarked;
