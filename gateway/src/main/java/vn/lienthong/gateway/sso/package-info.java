/** Single sign-on: people whom an OpenID Connect issuer signs in for the console. */
@NullMarked
package vn.lienthong.gateway.sso;

import org.jspecify.annotations.NullMarked;
