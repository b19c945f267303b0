/** What a person who is limited to units may open by its id or code. */
@NullMarked
package vn.lienthong.gateway.sight;

import org.jspecify.annotations.NullMarked;
