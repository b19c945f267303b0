/**
 * The national hub of linked procedures (birth or death, residence, health insurance), for developers and tests: a province takes
 * dossiers from it and reports on them; the other two agencies go on by themselves.
 */
@NullMarked
package vn.lienthong.mock.linked;

import org.jspecify.annotations.NullMarked;
