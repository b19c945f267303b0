package vn.lienthong.gateway.reconcile;

import vn.lienthong.mappings.Words;

/** What became of a difference. */
public enum Healed {
    /** Missing at the national system: the newest state and its rows go again. */
    RESENT("đã gửi lại", "sent again"),
    /** Behind at the national system: the newest state goes once more. */
    REFRESHED("đã gửi cập nhật", "refreshed"),
    /** It is for a person, or explained. */
    NOT("không tự xử lý", "not healed");

    private final Words words;

    Healed(String vi, String en) {
        this.words = new Words(vi, en);
    }

    public Words words() {
        return words;
    }
}
