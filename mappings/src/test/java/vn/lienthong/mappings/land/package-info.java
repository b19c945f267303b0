@NullMarked
package vn.lienthong.mappings.land;

import org.jspecify.annotations.NullMarked;
