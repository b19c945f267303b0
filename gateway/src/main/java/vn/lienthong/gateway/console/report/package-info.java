/** Reports of days, weeks and months as pages, and where days are signed. */
@NullMarked
package vn.lienthong.gateway.console.report;

import org.jspecify.annotations.NullMarked;
