@NullMarked
package vn.lienthong.mappings.authority;

import org.jspecify.annotations.NullMarked;
