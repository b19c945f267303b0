@NullMarked
package vn.lienthong.mappings.identity;

import org.jspecify.annotations.NullMarked;
