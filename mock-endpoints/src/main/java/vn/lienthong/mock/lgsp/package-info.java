/** A provincial service bus (LGSP): it gives tokens to consumers and lets nobody through without one. */
@NullMarked
package vn.lienthong.mock.lgsp;

import org.jspecify.annotations.NullMarked;
