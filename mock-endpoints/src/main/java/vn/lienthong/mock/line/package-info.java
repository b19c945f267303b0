/** What lies between a caller and a faked system: faults as switches, the rate that is allowed. */
@NullMarked
package vn.lienthong.mock.line;

import org.jspecify.annotations.NullMarked;
