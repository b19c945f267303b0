package vn.lienthong.mappings.json;

import java.io.IOException;
import java.io.OutputStream;

/** The bytes of a file that stands inside a document, decoded. */
public interface FileContent {

    /** Writes them all. Does not close {@code out}. */
    void writeTo(OutputStream out) throws IOException;
}
