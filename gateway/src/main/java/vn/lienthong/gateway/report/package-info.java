/** Figures that are computed from the ledger whenever they are asked for; none is a counter that can drift. */
@NullMarked
package vn.lienthong.gateway.report;

import org.jspecify.annotations.NullMarked;
