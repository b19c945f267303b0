package vn.lienthong.gateway.filed;

import vn.lienthong.mappings.Words;

/** What came of giving a filed dossier the province's own code. */
enum LocalCode {
    LINKED("", ""),
    /** It had this one before. */
    SAME("", ""),
    MALFORMED("Mã của tỉnh không đúng mẫu mã hồ sơ", "The local code is no dossier code"),
    DIFFERS("Hồ sơ đã có mã khác của tỉnh", "The dossier has another local code already"),
    ANOTHERS("Mã này là của hồ sơ khác", "This code is another dossier's"),
    NOT_TAKEN("Hồ sơ này chưa được nhận", "This dossier was not taken");

    private final Words words;

    LocalCode(String vi, String en) {
        this.words = new Words(vi, en);
    }

    boolean isGood() {
        return this == LINKED || this == SAME;
    }

    Words words() {
        return words;
    }

    /** @return the words for a trouble as it is kept */
    static Words of(String trouble) {
        return valueOf(trouble).words();
    }
}
