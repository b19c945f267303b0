/** The citizen look-up of the population database, directly and behind a service bus, and the sign-in with VNeID. */
@NullMarked
package vn.lienthong.mock.identity;

import org.jspecify.annotations.NullMarked;
