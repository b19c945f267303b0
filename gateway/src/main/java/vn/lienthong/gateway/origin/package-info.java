/** The provincial systems that send: whose dossiers each may speak for, by which doors, and where it is told what became of them. */
@NullMarked
package vn.lienthong.gateway.origin;

import org.jspecify.annotations.NullMarked;
