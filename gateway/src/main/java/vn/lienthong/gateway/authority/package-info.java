/** The table of authority: who receives and who decides, as operators keep it, and what the lanes ask of it. */
@NullMarked
package vn.lienthong.gateway.authority;

import org.jspecify.annotations.NullMarked;
