/** Administrative units by date: the tables that operators load, the one that is used, and what the lanes ask of it. */
@NullMarked
package vn.lienthong.gateway.unit;

import org.jspecify.annotations.NullMarked;
