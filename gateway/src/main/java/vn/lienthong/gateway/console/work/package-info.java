/** Work lists beside the lanes: units that are not connected, tax rows, filed dossiers, calls that were refused. */
@NullMarked
package vn.lienthong.gateway.console.work;

import org.jspecify.annotations.NullMarked;
