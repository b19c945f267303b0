/**
 * The sides of a reconciliation, as streams in the order of dossier codes: the ledger's by a cursor, lists that came as files by
 * sorting them on disk.
 */
@NullMarked
package vn.lienthong.gateway.reconcile.side;

import org.jspecify.annotations.NullMarked;
