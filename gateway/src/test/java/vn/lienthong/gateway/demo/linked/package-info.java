/**
 * The linked births of the demonstration: a faked hub of linked procedures at which citizens hand in ten births, one of its three
 * agencies silent, and an audit of the hub's own books.
 */
@NullMarked
package vn.lienthong.gateway.demo.linked;

import org.jspecify.annotations.NullMarked;
