/**
 * What is awaited after a registration was handed in: where it stands at the registry, when it is asked about next, and what
 * of it is news. Pure rules; who asks, and where it is written down, is said elsewhere.
 */
@NullMarked
package vn.lienthong.routes.followup;

import org.jspecify.annotations.NullMarked;
