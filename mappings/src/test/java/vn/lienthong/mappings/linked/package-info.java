@NullMarked
package vn.lienthong.mappings.linked;

import org.jspecify.annotations.NullMarked;
