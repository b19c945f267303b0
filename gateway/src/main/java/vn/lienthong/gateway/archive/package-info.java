/** Archives: each month of the ledger as a file that proves itself, chained to the month before. */
@NullMarked
package vn.lienthong.gateway.archive;

import org.jspecify.annotations.NullMarked;
