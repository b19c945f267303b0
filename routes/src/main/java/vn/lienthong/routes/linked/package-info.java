/**
 * The connector to the hub of linked procedures (birth, residence, health insurance), and the rules by which each agency's part of a
 * dossier is watched.
 */
@NullMarked
package vn.lienthong.routes.linked;

import org.jspecify.annotations.NullMarked;
