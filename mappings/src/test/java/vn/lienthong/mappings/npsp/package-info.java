@NullMarked
package vn.lienthong.mappings.npsp;

import org.jspecify.annotations.NullMarked;
