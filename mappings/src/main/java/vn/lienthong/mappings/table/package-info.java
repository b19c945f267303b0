/**
 * Rows of a table that a person made: csv, xlsx or JSON, read as a stream within limits. Whatever is wrong with the file itself
 * ends in a {@link vn.lienthong.mappings.table.TableTrouble}, a sentence that a clerk understands and that names the remedy; what
 * is odd about a cell (a formula, a merged range, a date, a shortened number) is told with the cell, and the reader decides.
 */
@NullMarked
package vn.lienthong.mappings.table;

import org.jspecify.annotations.NullMarked;
