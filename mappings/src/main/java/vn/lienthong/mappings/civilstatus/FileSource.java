package vn.lienthong.mappings.civilstatus;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;

/** Where the bytes of attachments come from, as a stream. */
public interface FileSource {

    /**
     * @return the bytes, to be closed by the caller
     * @throws IOException when the attachment is gone or cannot be read
     */
    InputStream open(UUID attachment) throws IOException;
}
