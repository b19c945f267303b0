/**
 * The hub of linked procedures (birth, residence, health insurance): its lists and dossiers, the reports that it expects and in
 * which order.
 */
@NullMarked
package vn.lienthong.mappings.linked;

import org.jspecify.annotations.NullMarked;
