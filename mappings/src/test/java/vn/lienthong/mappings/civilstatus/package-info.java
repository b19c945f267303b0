@NullMarked
package vn.lienthong.mappings.civilstatus;

import org.jspecify.annotations.NullMarked;
