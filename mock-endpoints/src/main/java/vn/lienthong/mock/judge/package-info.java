/** Strict judgement of a JSON request: shapes made of rules, and findings that name every place that is wrong. */
@NullMarked
package vn.lienthong.mock.judge;

import org.jspecify.annotations.NullMarked;
