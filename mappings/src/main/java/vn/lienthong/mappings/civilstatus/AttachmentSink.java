package vn.lienthong.mappings.civilstatus;

import java.io.IOException;
import java.io.OutputStream;

/** Takes the files that come inside a message, one after the other, as they are read. */
public interface AttachmentSink {

    /**
     * Keeps one file.
     *
     * @param paper what is known of it: no id and no hash yet
     * @param content writes the bytes; called once, before {@code keep} returns
     * @return the same paper with the id and hash of what was kept
     * @throws IOException from {@code content}, or because the file was not kept; the reading of the message ends with it
     */
    AttachmentRef keep(AttachmentRef paper, Content content) throws IOException;

    /** The bytes of one file. */
    interface Content {

        /** Writes them all, decoded. Does not close {@code out}. */
        void writeTo(OutputStream out) throws IOException;
    }
}
