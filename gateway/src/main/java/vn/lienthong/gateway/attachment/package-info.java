/** Files that belong to documents, streamed in and out, at rest in sealed chunks. */
@NullMarked
package vn.lienthong.gateway.attachment;

import org.jspecify.annotations.NullMarked;
