/**
 * The civil-status side of the demonstration: registrations of every kind and requests for extracts, a faked registry of the
 * Ministry of Justice that fails and refuses, two people in an archive room, and an audit of the registry's own books.
 */
@NullMarked
package vn.lienthong.gateway.demo.civil;

import org.jspecify.annotations.NullMarked;
