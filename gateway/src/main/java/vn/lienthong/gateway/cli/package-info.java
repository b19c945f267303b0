/** The command line: the API's verbs for people at a terminal and for scripts. It talks to a running gateway over HTTP. */
@NullMarked
package vn.lienthong.gateway.cli;

import org.jspecify.annotations.NullMarked;
