/** The ports: what the routes need written down, and by whom it must be shared. The gateway implements them in SQL. */
@NullMarked
package vn.lienthong.routes.ledger;

import org.jspecify.annotations.NullMarked;
