/** What the ledger, the province and a national system have of the same dossiers: compared, and healed where that may be. */
@NullMarked
package vn.lienthong.gateway.reconcile;

import org.jspecify.annotations.NullMarked;
