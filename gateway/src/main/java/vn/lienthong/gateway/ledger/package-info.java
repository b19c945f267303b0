/** The ledger in SQL. It applies what the rules of {@code vn.lienthong.routes.queue} decide, and decides nothing itself. */
@NullMarked
package vn.lienthong.gateway.ledger;

import org.jspecify.annotations.NullMarked;
