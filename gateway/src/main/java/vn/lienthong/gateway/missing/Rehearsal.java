package vn.lienthong.gateway.missing;

import java.util.List;
import vn.lienthong.mappings.Finding;

/** Translates a document as its lane would, without telling it to anybody. */
public interface Rehearsal {

    /** Of what kind of entry it knows the effect. */
    EntryKind kind();

    /** @return what is wrong; empty where it would go */
    List<Finding> of(byte[] document);
}
