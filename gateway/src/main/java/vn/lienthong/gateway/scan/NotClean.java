package vn.lienthong.gateway.scan;

import vn.lienthong.mappings.Words;

/** A file is not taken in, since the scanner did not find it clean. */
public final class NotClean extends RuntimeException {

    /** Who can do something about it. */
    public enum Why {
        /** The sender, with another file. */
        INFECTED,
        /** The sender, with a shorter file; or the operators of the scanner. */
        TOO_LONG,
        /** The operators of the scanner; the sender sends the same again later. */
        NOT_SCANNED
    }

    private final Why why;
    private final transient Words words;

    private NotClean(Why why, Words words) {
        super(why.name(), null, false, false);
        this.why = why;
        this.words = words;
    }

    static NotClean infected(String signature) {
        return new NotClean(
                Why.INFECTED,
                new Words(
                        "Tệp chứa mã độc (" + signature
                                + ") nên không được nhận và không được lưu. Quét máy đã tạo tệp, rồi gửi tệp sạch",
                        "The file contains malware (" + signature
                                + "); it was neither taken nor kept. Scan the machine that made it, then send a clean one"));
    }

    static NotClean tooLong(long most) {
        return new NotClean(
                Why.TOO_LONG,
                new Words(
                        "Tệp dài quá " + most + " byte, hơn mức máy quét vi-rút kiểm tra được. Gửi tệp nhỏ hơn",
                        "The file is longer than " + most
                                + " bytes, more than the virus scanner takes. Send a smaller one"));
    }

    static NotClean notScanned() {
        return new NotClean(
                Why.NOT_SCANNED,
                new Words(
                        "Máy quét vi-rút của tỉnh chưa kiểm tra được tệp nên tạm thời chưa nhận. Chưa nhận gì; gửi lại nguyên văn sau ít phút",
                        "The province's virus scanner could not look at the file, so it is not taken for the moment. Nothing was accepted; send the same again in a few minutes"));
    }

    public Why why() {
        return why;
    }

    public Words words() {
        return words;
    }
}
