/** What a translation gives: the value, or everything that is wrong with the document and how to mend it. */
@NullMarked
package vn.lienthong.mappings;

import org.jspecify.annotations.NullMarked;
