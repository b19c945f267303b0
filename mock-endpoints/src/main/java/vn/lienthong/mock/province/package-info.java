/** The provincial system's side of the way back: it takes notices of what became of dossiers, checks them, and keeps books. */
@NullMarked
package vn.lienthong.mock.province;

import org.jspecify.annotations.NullMarked;
