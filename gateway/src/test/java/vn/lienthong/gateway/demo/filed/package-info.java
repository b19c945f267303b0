/**
 * The dossiers of the demonstration that citizens file at the Portal: fifty for the province, some handed over twice, one for another
 * province and one that says what cannot be, and an audit of the Portal's and the province's own books.
 */
@NullMarked
package vn.lienthong.gateway.demo.filed;

import org.jspecify.annotations.NullMarked;
