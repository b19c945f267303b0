@NullMarked
package vn.lienthong.mappings.indicator;

import org.jspecify.annotations.NullMarked;
