/** The day sheet: the figures of a day on one sheet that can be checked, printed and taken along. */
@NullMarked
package vn.lienthong.gateway.sheet;

import org.jspecify.annotations.NullMarked;
