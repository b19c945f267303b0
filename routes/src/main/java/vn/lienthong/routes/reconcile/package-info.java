/**
 * What two or three sides say of the same dossiers, merged in the order of their codes, and what is made of where they differ.
 * Pure: who opens the sides, and what is done about a difference, is decided elsewhere.
 */
@NullMarked
package vn.lienthong.routes.reconcile;

import org.jspecify.annotations.NullMarked;
