package vn.lienthong.gateway.engine;

import java.io.IOException;

/** How much room there is where the gateway keeps its data. */
public interface UsableSpace {

    /**
     * @param usable bytes that the gateway may still write
     * @param total bytes of the whole file store
     */
    record Room(long usable, long total) {}

    /** @throws IOException when the file store does not say */
    Room now() throws IOException;
}
