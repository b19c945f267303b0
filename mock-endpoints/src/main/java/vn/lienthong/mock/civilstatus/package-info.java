/**
 * The Ministry of Justice's civil-status registry behind a province's service bus, for developers and tests: both generations of
 * its interface, an own, second reading of their contract.
 */
@NullMarked
package vn.lienthong.mock.civilstatus;

import org.jspecify.annotations.NullMarked;
