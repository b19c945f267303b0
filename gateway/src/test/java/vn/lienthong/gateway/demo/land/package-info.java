/**
 * The land dossiers of the demonstration: a faked land system, three communes of which one is not connected to it until noon, and an
 * audit of the land system's own books.
 */
@NullMarked
package vn.lienthong.gateway.demo.land;

import org.jspecify.annotations.NullMarked;
