/** What the gateway lets through as text: strict UTF-8, NFC, no characters that hide. */
@NullMarked
package vn.lienthong.mappings.text;

import org.jspecify.annotations.NullMarked;
