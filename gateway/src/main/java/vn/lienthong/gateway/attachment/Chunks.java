package vn.lienthong.gateway.attachment;

import java.util.UUID;

/** How a file is cut. Each chunk is sealed as what it is, so that none can be left out, moved, or put into another file. */
final class Chunks {

    /** Bytes of each but the last. */
    static final int SIZE = 256 * 1024;

    private Chunks() {}

    static String context(UUID attachment, int n, boolean last) {
        return "attachment:" + attachment + ":" + n + (last ? ":end" : ":more");
    }
}
