/** What needs a person, by root cause. */
@NullMarked
package vn.lienthong.gateway.console.group;

import org.jspecify.annotations.NullMarked;
