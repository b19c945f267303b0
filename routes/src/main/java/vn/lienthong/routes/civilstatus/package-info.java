/** The connector to the Ministry of Justice's civil registry: registrations, and the search for what is registered. */
@NullMarked
package vn.lienthong.routes.civilstatus;

import org.jspecify.annotations.NullMarked;
