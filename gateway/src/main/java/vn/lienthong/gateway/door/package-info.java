/** The door for messages: queue {@code province.intake}, and the answers on a queue of each provincial system. */
@NullMarked
package vn.lienthong.gateway.door;

import org.jspecify.annotations.NullMarked;
