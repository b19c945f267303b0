/** Telling people that are not looking: one alert when a system stops to answer, and one when it answers again. */
@NullMarked
package vn.lienthong.gateway.alert;

import org.jspecify.annotations.NullMarked;
