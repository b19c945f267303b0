/** Finding messages in the ledger by what is known of them. */
@NullMarked
package vn.lienthong.gateway.search;

import org.jspecify.annotations.NullMarked;
