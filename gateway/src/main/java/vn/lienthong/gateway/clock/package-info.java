/** One time for all nodes: the database's. */
@NullMarked
package vn.lienthong.gateway.clock;

import org.jspecify.annotations.NullMarked;
