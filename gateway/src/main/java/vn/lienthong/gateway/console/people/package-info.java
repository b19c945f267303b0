/** Accounts of people. */
@NullMarked
package vn.lienthong.gateway.console.people;

import org.jspecify.annotations.NullMarked;
