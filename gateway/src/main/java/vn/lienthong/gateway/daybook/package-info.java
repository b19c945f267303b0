/** The book of days: what each day began with, what came and what ended, as officials sign it, and its weeks and months. */
@NullMarked
package vn.lienthong.gateway.daybook;

import org.jspecify.annotations.NullMarked;
