package vn.lienthong.routes.civilstatus;

import java.util.Optional;
import java.util.UUID;

/** The documents of messages, for questions about them. */
public interface SentDocuments {

    /** The document as it was last sent; empty where its month's key was destroyed. */
    Optional<byte[]> of(UUID message);
}
