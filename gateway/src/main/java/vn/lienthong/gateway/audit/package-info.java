/** Who did what: a book that is only added to, in which each entry is chained to the one before by its hash. */
@NullMarked
package vn.lienthong.gateway.audit;

import org.jspecify.annotations.NullMarked;
