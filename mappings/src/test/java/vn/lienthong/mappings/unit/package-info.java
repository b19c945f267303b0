@NullMarked
package vn.lienthong.mappings.unit;

import org.jspecify.annotations.NullMarked;
