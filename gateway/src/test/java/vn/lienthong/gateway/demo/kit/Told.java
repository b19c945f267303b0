package vn.lienthong.gateway.demo.kit;

import java.time.Instant;

/** One thing that a provincial system tells the gateway. */
public interface Told {

    /** Its place in all scripts; the journal names it by that. */
    int number();

    /** What is of one lot is told in order, by one sender. */
    int lot();

    Instant at();

    /** The dossier that it is about. */
    String code();

    String path();

    /** The province's own reference of the message. */
    String reference();

    /** The document. */
    String body();
}
