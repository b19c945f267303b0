/** The description of the API, for programs and for reading in a browser. */
@NullMarked
package vn.lienthong.gateway.openapi;

import org.jspecify.annotations.NullMarked;
