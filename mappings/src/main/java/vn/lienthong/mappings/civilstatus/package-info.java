/**
 * Civil status: the province's document of each kind, strictly read, and the Ministry of Justice's registry in both of its
 * generations, as a pure function each way.
 */
@NullMarked
package vn.lienthong.mappings.civilstatus;

import org.jspecify.annotations.NullMarked;
