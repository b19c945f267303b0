/**
 * Dossiers that citizens filed at the Portal: taken from it once each, brought to the provincial system that works on them, and found
 * by the national code and by the province's own.
 */
@NullMarked
package vn.lienthong.gateway.filed;

import org.jspecify.annotations.NullMarked;
