/**
 * The gateway in the Portal's place: what a provincial system sends to the Portal's adapter, it may send here by changing one
 * address. What is answered with success is in the ledger.
 */
@NullMarked
package vn.lienthong.gateway.facade;

import org.jspecify.annotations.NullMarked;
