/** The second person: what one asks for and another decides. */
@NullMarked
package vn.lienthong.gateway.approval;

import org.jspecify.annotations.NullMarked;
