package vn.lienthong.gateway.edit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** An edit that waits for a second person, as bytes that are kept sealed: base version, reason, document. */
record AskedEdit(int base, String reason, byte[] document) {

    byte[] bytes() {
        byte[] why = reason.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(Integer.BYTES * 2 + why.length + document.length)
                .putInt(base)
                .putInt(why.length)
                .put(why)
                .put(document)
                .array();
    }

    static AskedEdit of(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        int base = in.getInt();
        byte[] why = new byte[in.getInt()];
        in.get(why);
        byte[] document = new byte[in.remaining()];
        in.get(document);
        return new AskedEdit(base, new String(why, StandardCharsets.UTF_8), document);
    }
}
