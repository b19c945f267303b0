/**
 * Counts from outside whether the gateway keeps its promise. It reads the log of whoever handed documents in, the books of the
 * systems that should have them, and the ledger; it knows nothing of the gateway's code, nor of the mocks'.
 */
@NullMarked
package vn.lienthong.checker;

import org.jspecify.annotations.NullMarked;
