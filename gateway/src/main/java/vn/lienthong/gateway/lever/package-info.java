/** What keeps a lane closed by a person's will: holds, maintenance windows, the emergency stop. */
@NullMarked
package vn.lienthong.gateway.lever;

import org.jspecify.annotations.NullMarked;
