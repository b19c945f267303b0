/** Asks whose number it is, and keeps back dossiers whose applicant is somebody else. */
@NullMarked
package vn.lienthong.routes.identity;

import org.jspecify.annotations.NullMarked;
