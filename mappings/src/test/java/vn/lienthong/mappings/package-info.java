@NullMarked
package vn.lienthong.mappings;

import org.jspecify.annotations.NullMarked;
