package vn.lienthong.mappings.civilstatus;

import vn.lienthong.mappings.Words;

/** What a civil-status dossier asks for. */
public enum CivilType {
    BIRTH("khai sinh", "birth"),
    DEATH("khai tử", "death"),
    MARRIAGE("kết hôn", "marriage"),
    MARITAL_STATUS("xác nhận tình trạng hôn nhân", "marital status"),
    /** Of a parent by a child, or of a child by a parent. */
    RECOGNITION("nhận cha, mẹ, con", "recognition of parent and child"),
    /** A copy of what a register already holds: a question, where the others are registrations. */
    EXTRACT("trích lục", "extract");

    private final Words words;

    CivilType(String vi, String en) {
        this.words = new Words(vi, en);
    }

    public Words words() {
        return words;
    }
}
