package vn.lienthong.gateway.api;

import java.util.Optional;
import vn.lienthong.mappings.Words;

/** Something that concerns everything, and is said above everything; every bean of this type is asked. */
public interface Banner {

    /** Empty while there is nothing to say. */
    Optional<Words> words();
}
