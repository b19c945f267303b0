/**
 * What is done about a database that was put back to an earlier time: noticed, held, decided by a person, and the open messages
 * asked about before anything is told again.
 */
@NullMarked
package vn.lienthong.gateway.restore;

import org.jspecify.annotations.NullMarked;
