/** The certificates by which other systems know us: shown, watched, and exchanged without a restart. */
@NullMarked
package vn.lienthong.gateway.certificate;

import org.jspecify.annotations.NullMarked;
