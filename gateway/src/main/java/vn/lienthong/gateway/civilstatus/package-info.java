/** The lane to the Ministry of Justice's civil registry: its settings, and what it is made of. */
@NullMarked
package vn.lienthong.gateway.civilstatus;

import org.jspecify.annotations.NullMarked;
