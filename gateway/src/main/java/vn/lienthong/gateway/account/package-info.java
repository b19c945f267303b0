/** People with a password: their accounts, sessions and personal tokens. */
@NullMarked
package vn.lienthong.gateway.account;

import org.jspecify.annotations.NullMarked;
