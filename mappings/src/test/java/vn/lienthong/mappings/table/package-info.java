@NullMarked
package vn.lienthong.mappings.table;

import org.jspecify.annotations.NullMarked;
