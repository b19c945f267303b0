/** Who receives and who decides a procedure, from which day until which, by which decision. */
@NullMarked
package vn.lienthong.mappings.authority;

import org.jspecify.annotations.NullMarked;
