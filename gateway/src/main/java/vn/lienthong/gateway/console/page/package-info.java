/** What all pages of the console share: words, dialogs, answers to forms, and what is said of trouble. */
@NullMarked
package vn.lienthong.gateway.console.page;

import org.jspecify.annotations.NullMarked;
