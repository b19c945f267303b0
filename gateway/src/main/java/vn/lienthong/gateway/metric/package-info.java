/** Figures for Prometheus: queries over the ledger, never counters of this process. */
@NullMarked
package vn.lienthong.gateway.metric;

import org.jspecify.annotations.NullMarked;
