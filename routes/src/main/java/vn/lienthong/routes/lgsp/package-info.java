/** The way through the provincial service bus (LGSP): one token for all nodes, and calls in the lane's turn. */
@NullMarked
package vn.lienthong.routes.lgsp;

import org.jspecify.annotations.NullMarked;
