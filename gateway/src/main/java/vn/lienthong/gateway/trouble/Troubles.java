package vn.lienthong.gateway.trouble;

import java.util.List;

/** Knows of some trouble of the gateway itself; every bean of this type is asked, on whichever node. */
public interface Troubles {

    /** What lasts now, the same for all nodes. */
    List<OwnTrouble> lasting();
}
