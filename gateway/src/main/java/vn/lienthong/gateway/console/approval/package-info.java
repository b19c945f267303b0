/** What one person asks for and another decides. */
@NullMarked
package vn.lienthong.gateway.console.approval;

import org.jspecify.annotations.NullMarked;
