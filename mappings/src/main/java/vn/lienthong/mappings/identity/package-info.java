/** Whose number it is: questions to the population database and its answers, and what a sign-in with VNeID says. */
@NullMarked
package vn.lienthong.mappings.identity;

import org.jspecify.annotations.NullMarked;
