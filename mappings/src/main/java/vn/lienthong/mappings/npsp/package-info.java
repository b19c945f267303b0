/** The National Public Service Portal: its wire records, the translation to them, and the reading of its answers. */
@NullMarked
package vn.lienthong.mappings.npsp;

import org.jspecify.annotations.NullMarked;
