/**
 * The two engines the gateway runs on: the database that holds the ledger and the broker that hands out work. Both are
 * embedded unless an address is configured, and both are checked at the start for what the ledger's promise rests on.
 */
@NullMarked
package vn.lienthong.gateway.engine;

import org.jspecify.annotations.NullMarked;
