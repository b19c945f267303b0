package vn.lienthong.gateway.chaos;

import vn.lienthong.gateway.proof.HandInLog.HandedIn;

/**
 * Something to be handed in.
 *
 * @param reference the sender's own; the same however often it is handed in
 * @param mark words that its system's books show of a step, and of no other; empty where it is none
 */
record Document(String path, byte[] body, HandedIn what, String reference, String mark) {

    boolean step() {
        return what.kind().equals("EVENT");
    }
}
