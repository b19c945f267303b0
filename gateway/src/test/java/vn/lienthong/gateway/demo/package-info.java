/**
 * The demonstration: a province's first day under the two-level model, 1 July 2025, played in a minute against the mock
 * Portal. Every person, dossier and file in it is invented.
 */
@NullMarked
package vn.lienthong.gateway.demo;

import org.jspecify.annotations.NullMarked;
