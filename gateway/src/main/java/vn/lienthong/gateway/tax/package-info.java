/** Land tax as the tax authority tells it: files of notices and vouchers, row by row; what cannot go on waits for a person. */
@NullMarked
package vn.lienthong.gateway.tax;

import org.jspecify.annotations.NullMarked;
