/** The citizen service: how it is reached, every look-up on record, and what an approver lets pass. */
@NullMarked
package vn.lienthong.gateway.identity;

import org.jspecify.annotations.NullMarked;
