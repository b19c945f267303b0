package vn.lienthong.gateway.chaos;

import vn.lienthong.gateway.proof.HandInLog.HandedIn;

/**
 * Something to be handed in.
 *
 * @param reference the sender's own; the same however often it is handed in
 * @param mark words that its system's books show of a step, and of no other; empty where it is none
 */
record Document(String path, byte[] body, HandedIn what, String reference, String mark) {

    private static final byte[] NOTHING = {};

    /** As it is remembered once it was accepted: without its content. */
    Document filed() {
        return new Document(path, NOTHING, what, reference, mark);
    }

    boolean step() {
        return what.kind().equals("EVENT");
    }
}
