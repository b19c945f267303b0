package vn.lienthong.gateway.reconcile.side;

import java.util.Locale;
import vn.lienthong.mappings.Words;

/**
 * What is compared of a dossier besides its code and its status, where both sides carry it. None of it names a person. The ledger
 * carries procedure, channel and unit; days are compared between lists, and with what the Portal's look-up shows.
 */
public enum Fact {
    /** The day it was received, as {@code 2026-07-01}. */
    RECEIVED("Ngày tiếp nhận", "Day received"),
    /** The day its result is due, likewise. */
    DUE("Ngày hẹn trả", "Day due"),
    /** The code of the procedure. */
    PROCEDURE("Mã thủ tục hành chính", "Procedure"),
    /** How it came in, by the name of the channel. */
    CHANNEL("Kênh thực hiện", "Channel"),
    /** The code of the unit. */
    UNIT("Mã đơn vị", "Unit");

    private final Words words;

    Fact(String vi, String en) {
        this.words = new Words(vi, en);
    }

    /** What people call it. */
    public Words words() {
        return words;
    }

    /** Its name among the fields of a side. */
    public String field() {
        return name().toLowerCase(Locale.ROOT);
    }
}
