/** The one way in which connectors call by HTTP: never retried, never redirected, ended in time. */
@NullMarked
package vn.lienthong.routes.http;

import org.jspecify.annotations.NullMarked;
