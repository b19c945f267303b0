/** Messages: finding them, their stories and documents, and what is done with one. */
@NullMarked
package vn.lienthong.gateway.console.message;

import org.jspecify.annotations.NullMarked;
