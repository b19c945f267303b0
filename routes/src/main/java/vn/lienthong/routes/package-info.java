/**
 * How a message travels. The packages follow the life of a message: {@code message} says what it is, {@code queue} what
 * may become of it, {@code ledger} where that is written down, {@code lane} how it is sent, {@code npsp} to whom.
 */
@NullMarked
package vn.lienthong.routes;

import org.jspecify.annotations.NullMarked;
