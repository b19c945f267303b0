/** What every faked system stands on: a listener on WireMock that can really stop listening, and an admin listener beside it. */
@NullMarked
package vn.lienthong.mock.wire;

import org.jspecify.annotations.NullMarked;
