/** Pictures of every page of the console, taken of a gateway after the demonstration's day. */
@NullMarked
package vn.lienthong.gateway.gallery;

import org.jspecify.annotations.NullMarked;
