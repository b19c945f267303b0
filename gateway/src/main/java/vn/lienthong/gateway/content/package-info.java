/** What was sent and what was said: documents, and the words of other systems. All of it is sealed on disk. */
@NullMarked
package vn.lienthong.gateway.content;

import org.jspecify.annotations.NullMarked;
