/** Comparisons as pages: what was found, what became of it, and what a person does about the rest. */
@NullMarked
package vn.lienthong.gateway.console.reconcile;

import org.jspecify.annotations.NullMarked;
