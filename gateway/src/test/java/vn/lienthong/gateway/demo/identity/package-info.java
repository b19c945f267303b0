/**
 * The applicants of the demonstration: a faked population database that knows all but some of them, and an audit of what became of
 * those whom it does not know, or knows by another name.
 */
@NullMarked
package vn.lienthong.gateway.demo.identity;

import org.jspecify.annotations.NullMarked;
