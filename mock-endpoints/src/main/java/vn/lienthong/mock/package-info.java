/** The world outside, for developers and tests: one package for each system that is faked. */
@NullMarked
package vn.lienthong.mock;

import org.jspecify.annotations.NullMarked;
