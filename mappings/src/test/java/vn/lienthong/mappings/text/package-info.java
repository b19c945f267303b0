@NullMarked
package vn.lienthong.mappings.text;

import org.jspecify.annotations.NullMarked;
