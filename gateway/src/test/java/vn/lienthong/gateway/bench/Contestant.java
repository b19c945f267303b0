package vn.lienthong.gateway.bench;

import java.util.List;

/** One way of bringing dossiers to the Portal. */
interface Contestant extends AutoCloseable {

    String name();

    /** Brings all of them there, and returns when each is there and on record. */
    void forward(List<Sample> dossiers) throws Exception;

    @Override
    void close();
}
