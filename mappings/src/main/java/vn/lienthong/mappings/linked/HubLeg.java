package vn.lienthong.mappings.linked;

import vn.lienthong.mappings.Words;

/** The three parts of a linked procedure, in their order. A province reports on the first; the hub sees to the others. */
public enum HubLeg {
    /** The registration of the birth or death. */
    REGISTRATION("đăng ký hộ tịch", "registration"),
    /** Permanent residence, or its end. */
    RESIDENCE("cư trú", "residence"),
    /** Health insurance, or the funeral allowance. */
    INSURANCE("bảo hiểm xã hội", "insurance");

    private final Words words;

    HubLeg(String vi, String en) {
        this.words = new Words(vi, en);
    }

    public Words words() {
        return words;
    }

    /** How far a part is. */
    public enum State {
        NOT_BEGUN,
        UNDER_WAY,
        DONE,
        REFUSED
    }
}
