/**
 * Provincial systems' connectors as they were written years ago against the Portal's adapter, from the contract alone. They know
 * neither the mock Portal nor anything that may stand in its place.
 */
@NullMarked
package vn.lienthong.mock.client;

import org.jspecify.annotations.NullMarked;
