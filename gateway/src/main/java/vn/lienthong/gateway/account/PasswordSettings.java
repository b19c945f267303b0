package vn.lienthong.gateway.account;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who may use a password, next to single sign-on: {@code lienthong.access.sso.only}.
 *
 * @param only whether people sign in by single sign-on, and by a password administrators alone
 */
@ConfigurationProperties("lienthong.access.sso")
record PasswordSettings(@DefaultValue("false") boolean only) {}
