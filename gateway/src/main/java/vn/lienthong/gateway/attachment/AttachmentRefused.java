package vn.lienthong.gateway.attachment;

import vn.lienthong.gateway.scan.NotClean;
import vn.lienthong.mappings.Words;

/** A file that is not taken in, for a reason that its sender is told. Nothing of it stays. */
public final class AttachmentRefused extends RuntimeException {

    /** Who can do something about it. */
    public enum Why {
        /** The sender, with another file. */
        EMPTY,
        TOO_LONG,
        TYPE,
        INFECTED,
        /** The sender, by sending it again faster, or fewer at a time. */
        TOO_SLOW,
        BUSY,
        /** The sender, by handing in the dossiers that the files before it are for. */
        QUOTA,
        /** The operators of the gateway. */
        NO_ROOM,
        NOT_SCANNED
    }

    private final Why why;
    private final transient Words words;

    AttachmentRefused(NotClean found) {
        this(why(found), found.words());
    }

    AttachmentRefused(Why why, Words words) {
        super(why.name(), null, false, false);
        this.why = why;
        this.words = words;
    }

    public Why why() {
        return why;
    }

    public Words words() {
        return words;
    }

    private static Why why(NotClean found) {
        return switch (found.why()) {
            case INFECTED -> Why.INFECTED;
            case TOO_LONG -> Why.TOO_LONG;
            case NOT_SCANNED -> Why.NOT_SCANNED;
        };
    }
}
