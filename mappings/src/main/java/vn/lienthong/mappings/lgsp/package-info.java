/** The words of the provincial service bus (LGSP) itself: tokens and faults. */
@NullMarked
package vn.lienthong.mappings.lgsp;

import org.jspecify.annotations.NullMarked;
