/** The fake National Public Service Portal: its wire side, its books, and the switches that make it fail. */
@NullMarked
package vn.lienthong.mock.npsp;

import org.jspecify.annotations.NullMarked;
