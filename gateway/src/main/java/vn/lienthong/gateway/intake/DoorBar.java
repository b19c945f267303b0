package vn.lienthong.gateway.intake;

import java.util.Optional;
import vn.lienthong.mappings.Words;

/** Something other than a full disk that keeps the doors closed; every bean of this type is asked at each call. */
public interface DoorBar {

    /** Why nothing is taken in now; empty where nothing speaks against it. */
    Optional<Words> closed();
}
