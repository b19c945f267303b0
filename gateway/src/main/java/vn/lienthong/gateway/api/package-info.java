/** The gateway's REST API: the door for the provinces' systems, and what operators see and do. */
@NullMarked
package vn.lienthong.gateway.api;

import org.jspecify.annotations.NullMarked;
