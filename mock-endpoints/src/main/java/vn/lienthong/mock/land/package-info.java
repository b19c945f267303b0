/**
 * The land systems VBDLIS and iLIS, for developers and tests: each takes dossiers of a one-stop desk as strict as the contract has it,
 * and tells the desk what becomes of them; the tax authority's files come from here too.
 */
@NullMarked
package vn.lienthong.mock.land;

import org.jspecify.annotations.NullMarked;
