/** What every connector of every lane is held to alike, each against its mock over HTTP, on a line that fails. */
@NullMarked
package vn.lienthong.gateway.contract;

import org.jspecify.annotations.NullMarked;
