/** What all lanes over a province's service bus (LGSP) are set up with alike. */
@NullMarked
package vn.lienthong.gateway.lgsp;

import org.jspecify.annotations.NullMarked;
