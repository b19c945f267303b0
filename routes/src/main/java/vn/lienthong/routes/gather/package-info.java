/** What several callers want at the same time, done in one go. */
@NullMarked
package vn.lienthong.routes.gather;

import org.jspecify.annotations.NullMarked;
