/**
 * Administrative units by date: the published conversion table, read with its defects, and the questions that it answers. The
 * same five digits may mean one area before the day of the table and another since, so no code is answered without a date.
 */
@NullMarked
package vn.lienthong.mappings.unit;

import org.jspecify.annotations.NullMarked;
