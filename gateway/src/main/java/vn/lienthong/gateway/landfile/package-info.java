/** Files that a land system names by a link: fetched from known hosts, checked, and kept. */
@NullMarked
package vn.lienthong.gateway.landfile;

import org.jspecify.annotations.NullMarked;
