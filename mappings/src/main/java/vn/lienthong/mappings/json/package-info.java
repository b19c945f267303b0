/** Foreign JSON read within limits, its numbers left as text, and the findings that gather on the way. */
@NullMarked
package vn.lienthong.mappings.json;

import org.jspecify.annotations.NullMarked;
